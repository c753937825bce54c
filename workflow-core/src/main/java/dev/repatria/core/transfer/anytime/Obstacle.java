package dev.repatria.core.transfer.anytime;

import dev.repatria.api.Citation;
import dev.repatria.api.InvalidValue;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.HandoverCancelled;
import dev.repatria.api.transfer.ImpedimentCleared;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.ImpedimentRecorded;
import dev.repatria.api.transfer.Recaptured;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.anytime.ClearImpediment;
import dev.repatria.api.transfer.anytime.RecordImpediment;
import dev.repatria.core.transfer.Impediments;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.transfer.handover.HandoverPlan;
import dev.repatria.core.transfer.screening.CaseProceedings;
import dev.repatria.core.treaty.Cited;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Impediments: what the law on file bars suspends the case; what is cleared lets it go on, examined again where it must be. */
final class Obstacle {

    private static final Citation ROW = new Citation("State table", "rows 37 and 38");
    private static final Set<ImpedimentKind> BY_OTHER_COMMANDS =
            Set.of(ImpedimentKind.ESCAPE, ImpedimentKind.CONSENT_DEFECT);

    private Obstacle() {}

    static Outcome record(Matter matter, RecordImpediment asked) {
        if (BY_OTHER_COMMANDS.contains(asked.kind())) {
            throw new InvalidValue("kind", asked.kind() + " is recorded by its own command");
        }
        var rule = rule(matter, asked.kind());
        var bars = rule.filter(bar -> bar.value()).isPresent();
        List<TransferEvent> events = new ArrayList<>();
        if (bars) {
            cancelHandover(matter, asked).ifPresent(events::add);
        }
        events.add(new ImpedimentRecorded(asked.on(), asked.kind(), asked.reference(), bars, explanation(rule, bars)));
        return Outcome.of(events).under(rule.map(Cited::cite).orElse(ROW));
    }

    private static Optional<Cited<Boolean>> rule(Matter matter, ImpedimentKind kind) {
        return matter.law().flatMap(law -> CaseProceedings.kind(kind).flatMap(law::bars));
    }

    private static String explanation(Optional<Cited<Boolean>> rule, boolean bars) {
        return rule.map(bar -> bars
                        ? "It bars the transfer under " + bar.cite() + "."
                        : "It does not bar the transfer under " + bar.cite() + ".")
                .orElse("No rule on file says that it bars the transfer.");
    }

    private static Optional<HandoverCancelled> cancelHandover(Matter matter, RecordImpediment asked) {
        return matter.state().isIn(Stage.SCHEDULED)
                ? HandoverPlan.day(matter.state())
                        .map(day ->
                                new HandoverCancelled(asked.on(), day, "An impediment arose: " + asked.kind() + "."))
                : Optional.empty();
    }

    static Optional<Refusal> otherStatesMatter(Matter matter) {
        var escaped = matter.state().isIn(Stage.ESCAPED);
        var side = escaped ? Side.RECEIVING : Side.SENTENCING;
        return matter.side().filter(own -> own == side).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal("impediment.other-states-matter", ROW, "The " + side + " State clears it."));
    }

    static Optional<Refusal> nothingOpen(Matter matter) {
        return matter.state().isIn(Stage.ESCAPED)
                        || !Impediments.open(matter.state()).isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal("impediment.none-open", ROW, "No impediment is open."));
    }

    static Outcome clear(Matter matter, ClearImpediment asked) {
        if (matter.state().isIn(Stage.ESCAPED)) {
            return asked.kind() == ImpedimentKind.ESCAPE
                    ? Outcome.of(new Recaptured(asked.on(), asked.explanation()))
                    : Outcome.refuse("impediment.none-open", ROW, "Only the escape is open.");
        }
        if (!Impediments.open(matter.state()).contains(asked.kind())) {
            return Outcome.refuse("impediment.none-open", ROW, asked.kind() + " is not open.");
        }
        return Outcome.of(new ImpedimentCleared(
                        asked.on(), asked.kind(), asked.explanation(), rescreen(matter, asked.kind())))
                .under(ROW);
    }

    /** A legal impediment of an examined case, now or earlier in the same suspension, makes the conditions open again. */
    private static boolean rescreen(Matter matter, ImpedimentKind kind) {
        var state = matter.state();
        if (!state.isIn(Stage.SUSPENDED) || !state.has(EligibilityAssessed.class, EligibilityAssessed::binding)) {
            return false;
        }
        var since = state.stageSince().orElseThrow();
        var earlier = state.all(ImpedimentCleared.class).stream()
                .filter(cleared -> !cleared.on().isBefore(since))
                .filter(ImpedimentCleared::rescreen)
                .map(ImpedimentCleared::kind);
        return Stream.concat(Stream.of(kind), earlier).anyMatch(cleared -> !BY_OTHER_COMMANDS.contains(cleared));
    }
}
