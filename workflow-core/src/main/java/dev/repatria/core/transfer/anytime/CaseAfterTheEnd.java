package dev.repatria.core.transfer.anytime;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.RequestTransmitted;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.TransferRequestInitiated;
import dev.repatria.api.transfer.TreatyCeasedToApply;
import dev.repatria.api.transfer.anytime.RecordTreatyTermination;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.treaty.Cited;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of a case when its instrument ends: the survival clause for pending or for transferred cases decides.
 *
 * <p>A clause that saves pending requests saves those that had been made when the notice came; of a later one nothing on file says
 * what becomes of it.
 */
final class CaseAfterTheEnd {

    private static final Citation ROW = new Citation("State table", "row 43");

    private CaseAfterTheEnd() {}

    static Optional<Refusal> noSurvivalRule(Matter matter) {
        return survival(matter).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "termination.no-survival-rule",
                        ROW,
                        "The profile of " + matter.registeredLaw().instrument() + " does not say whether "
                                + (transferred(matter) ? "transferred" : "pending")
                                + " cases go on; add the value and migrate the case."));
    }

    static Outcome of(Matter matter, RecordTreatyTermination asked) {
        var clause = survival(matter).orElseThrow();
        return !transferred(matter) && clause.value() && requestedTooLate(matter, asked)
                ? notSaved(clause, asked)
                : ceased(clause, matter.registeredLaw().instrument(), asked);
    }

    private static Optional<Cited<Boolean>> survival(Matter matter) {
        var law = matter.registeredLaw();
        return transferred(matter) ? law.transferredSurviveTermination() : law.pendingSurviveTermination();
    }

    private static boolean transferred(Matter matter) {
        return matter.state().stage().filter(Stage::isAfterTransfer).isPresent();
    }

    private static boolean requestedTooLate(Matter matter, RecordTreatyTermination asked) {
        var notified = asked.notifiedOn();
        return notified != null
                && requested(matter).filter(day -> day.isBefore(notified)).isEmpty();
    }

    private static Optional<LocalDate> requested(Matter matter) {
        var state = matter.state();
        return state.last(TransferRequestInitiated.class)
                .map(TransferEvent::on)
                .or(() -> state.last(RequestTransmitted.class).map(TransferEvent::on));
    }

    private static Outcome notSaved(Cited<Boolean> clause, RecordTreatyTermination asked) {
        return Outcome.refuse(
                "termination.request-after-notice",
                clause.cite(),
                "The clause saves requests made before the notice of " + asked.notifiedOn()
                        + "; whether this case goes on is not settled.");
    }

    private static Outcome ceased(Cited<Boolean> clause, String instrument, RecordTreatyTermination asked) {
        return Outcome.of(new TreatyCeasedToApply(asked.on(), instrument, asked.effectiveOn(), clause.value()))
                .under(clause.cite());
    }
}
