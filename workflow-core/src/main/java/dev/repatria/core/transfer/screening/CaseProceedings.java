package dev.repatria.core.transfer.screening;

import dev.repatria.api.screening.Proceeding;
import dev.repatria.api.screening.ProceedingKind;
import dev.repatria.api.transfer.ImpedimentCleared;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.ImpedimentRecorded;
import dev.repatria.core.transfer.CaseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proceedings written on the file and those that came up as impediments. */
public final class CaseProceedings {

    private static final Map<ImpedimentKind, ProceedingKind> KINDS = Map.of(
            ImpedimentKind.APPEAL, ProceedingKind.APPEAL,
            ImpedimentKind.COLLATERAL_ATTACK, ProceedingKind.COLLATERAL_ATTACK,
            ImpedimentKind.NEW_CHARGE, ProceedingKind.CHARGE,
            ImpedimentKind.INQUIRY, ProceedingKind.INQUIRY,
            ImpedimentKind.THIRD_STATE_EXTRADITION, ProceedingKind.THIRD_STATE_EXTRADITION,
            ImpedimentKind.CONTEMPT, ProceedingKind.CONTEMPT);

    private CaseProceedings() {}

    /** The kind of proceeding behind an impediment, when it is one. */
    public static Optional<ProceedingKind> kind(ImpedimentKind impediment) {
        return Optional.ofNullable(KINDS.get(impediment));
    }

    static List<Proceeding> of(CaseState state) {
        var file = state.facts().proceedings();
        List<Proceeding> all = new ArrayList<>(file == null ? List.of() : file);
        var ends = ends(state);
        for (var impediment : state.all(ImpedimentRecorded.class)) {
            var end = ends.getOrDefault(impediment.kind(), List.<LocalDate>of().iterator());
            kind(impediment.kind())
                    .ifPresent(kind -> all.add(new Proceeding(
                            kind, state.sentencingState(), impediment.on(), end.hasNext() ? end.next() : null)));
        }
        return all;
    }

    private static Map<ImpedimentKind, Iterator<LocalDate>> ends(CaseState state) {
        Map<ImpedimentKind, List<LocalDate>> days = new EnumMap<>(ImpedimentKind.class);
        for (var cleared : state.all(ImpedimentCleared.class)) {
            days.computeIfAbsent(cleared.kind(), kind -> new ArrayList<>()).add(cleared.on());
        }
        Map<ImpedimentKind, Iterator<LocalDate>> ends = new EnumMap<>(ImpedimentKind.class);
        days.forEach((kind, list) -> ends.put(kind, list.iterator()));
        return ends;
    }
}
