package dev.repatria.core.transfer.anytime;

import dev.repatria.api.Citation;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.EscapeNotified;
import dev.repatria.api.transfer.HandoverCancelled;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.PardonGranted;
import dev.repatria.api.transfer.PrisonerDied;
import dev.repatria.api.transfer.PrisonerEscaped;
import dev.repatria.api.transfer.ReleaseReason;
import dev.repatria.api.transfer.ReleasedBeforeTransfer;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.anytime.RecordDeath;
import dev.repatria.api.transfer.anytime.RecordEscape;
import dev.repatria.api.transfer.anytime.RecordRelease;
import dev.repatria.core.transfer.Impediments;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.transfer.handover.HandoverPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The person leaves custody: released, dead, or escaped. */
final class Departure {

    private static final Citation ROW = new Citation("State table", "rows 40, 41, 49 and 50");

    private Departure() {}

    static Outcome released(Matter matter, RecordRelease asked) {
        return Outcome.of(
                        asked.reason() == ReleaseReason.PARDON
                                ? new PardonGranted(asked.on())
                                : new ReleasedBeforeTransfer(asked.on(), asked.reason()))
                .under(ROW);
    }

    static Optional<Refusal> notInItsCustody(Matter matter) {
        var afterTransfer =
                matter.state().stage().filter(Stage::isAfterTransfer).isPresent();
        var holder = afterTransfer ? Side.RECEIVING : Side.SENTENCING;
        return matter.side().filter(side -> side == holder).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "custody.other-state",
                        ROW,
                        "The person is in the custody of "
                                + matter.state().parties().state(holder) + "."));
    }

    static Optional<Refusal> alreadyAtLarge(Matter matter) {
        return Impediments.open(matter.state()).contains(ImpedimentKind.ESCAPE)
                ? Optional.of(new Refusal("escape.already-recorded", ROW, "The person is already at large."))
                : Optional.empty();
    }

    static Outcome died(Matter matter, RecordDeath asked) {
        return Outcome.of(new PrisonerDied(asked.on())).under(ROW);
    }

    static Outcome escaped(Matter matter, RecordEscape asked) {
        if (matter.state().isIn(Stage.TRANSFERRED, Stage.ENFORCING)) {
            var revives = matter.registeredLaw().escapeRevivesEnforcement();
            return Outcome.of(new EscapeNotified(
                            asked.on(), revives.filter(rule -> rule.value()).isPresent()))
                    .under(revives.map(rule -> rule.cite()).orElse(ROW));
        }
        List<TransferEvent> events = new ArrayList<>();
        if (matter.state().isIn(Stage.SCHEDULED)) {
            HandoverPlan.day(matter.state())
                    .ifPresent(day -> events.add(new HandoverCancelled(asked.on(), day, "The person escaped.")));
        }
        events.add(new PrisonerEscaped(asked.on()));
        return Outcome.of(events).under(ROW);
    }
}
