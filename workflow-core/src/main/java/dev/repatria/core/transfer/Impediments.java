package dev.repatria.core.transfer;

import dev.repatria.api.transfer.ConsentDefect;
import dev.repatria.api.transfer.ConsentNotVerified;
import dev.repatria.api.transfer.ImpedimentCleared;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.ImpedimentRecorded;
import dev.repatria.api.transfer.PrisonerEscaped;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which impediments are open: each one recorded more often than cleared. */
public final class Impediments {

    private Impediments() {}

    /** Every open impediment. */
    public static Set<ImpedimentKind> open(CaseState state) {
        return left(state, false);
    }

    /** The open impediments that stop the case. */
    public static Set<ImpedimentKind> barring(CaseState state) {
        return left(state, true);
    }

    /** Whether the conditions must be examined again before the case goes on. */
    public static boolean rescreenPending(CaseState state) {
        return barring(state).isEmpty() && state.isIn(Stage.SUSPENDED);
    }

    private static Set<ImpedimentKind> left(CaseState state, boolean barringOnly) {
        Map<ImpedimentKind, Integer> balance = new EnumMap<>(ImpedimentKind.class);
        state.all(ImpedimentRecorded.class).stream()
                .filter(event -> event.bars() || !barringOnly)
                .forEach(event -> balance.merge(event.kind(), 1, Integer::sum));
        count(state, PrisonerEscaped.class, balance, ImpedimentKind.ESCAPE);
        state.all(ConsentNotVerified.class).stream()
                .filter(event ->
                        event.defect() == ConsentDefect.COERCED || event.defect() == ConsentDefect.NOT_UNDERSTOOD)
                .forEach(event -> balance.merge(ImpedimentKind.CONSENT_DEFECT, 1, Integer::sum));
        state.all(ImpedimentCleared.class).forEach(event -> balance.merge(event.kind(), -1, Integer::sum));
        var open = EnumSet.noneOf(ImpedimentKind.class);
        balance.forEach((kind, count) -> {
            if (count > 0) {
                open.add(kind);
            }
        });
        return open;
    }

    private static void count(
            CaseState state,
            Class<? extends TransferEvent> type,
            Map<ImpedimentKind, Integer> balance,
            ImpedimentKind kind) {
        state.all(type).forEach(event -> balance.merge(kind, 1, Integer::sum));
    }
}
