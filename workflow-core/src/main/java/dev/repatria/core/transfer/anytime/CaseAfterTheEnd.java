package dev.repatria.core.transfer.anytime;

import dev.repatria.api.transfer.RequestTransmitted;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.TransferRequestInitiated;
import dev.repatria.api.transfer.TreatyCeasedToApply;
import dev.repatria.api.transfer.anytime.RecordTreatyTermination;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.TreatyEnd;
import dev.repatria.core.treaty.Cited;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of a case when its instrument ends: the survival clause for pending or for transferred cases decides.
 *
 * <p>A clause that saves pending requests saves those that had been made when the notice came. Where no clause settles it, the
 * authorities of both States decide; until they have, the case stays where it is.
 */
final class CaseAfterTheEnd {

    private CaseAfterTheEnd() {}

    static Outcome of(Matter matter, RecordTreatyTermination asked) {
        var clause = survival(matter).filter(rule -> !(rule.value() && pendingAndTooLate(matter, asked)));
        if (clause.isPresent()) {
            return byClause(matter, clause.get(), asked);
        }
        if (asked.goesOn() != null) {
            return Outcome.of(ceased(matter, asked, asked.goesOn(), false)).under(TreatyEnd.ROW);
        }
        return TreatyEnd.undecided(matter.state())
                ? Outcome.refuse(
                        "termination.decision-missing",
                        TreatyEnd.ROW,
                        "The end is on record; what is missing is whether the authorities let the case go on.")
                : Outcome.of(ceased(matter, asked, true, true)).under(TreatyEnd.ROW);
    }

    private static Outcome byClause(Matter matter, Cited<Boolean> clause, RecordTreatyTermination asked) {
        var other = asked.goesOn() != null && !asked.goesOn().equals(clause.value());
        return other
                ? Outcome.refuse(
                        "termination.clause-decides",
                        clause.cite(),
                        "The clause says that the case " + (clause.value() ? "goes on" : "ends") + ".")
                : Outcome.of(ceased(matter, asked, clause.value(), false)).under(clause.cite());
    }

    private static Optional<Cited<Boolean>> survival(Matter matter) {
        var law = matter.registeredLaw();
        return transferred(matter) ? law.transferredSurviveTermination() : law.pendingSurviveTermination();
    }

    private static boolean transferred(Matter matter) {
        return matter.state().stage().filter(Stage::isAfterTransfer).isPresent();
    }

    private static boolean pendingAndTooLate(Matter matter, RecordTreatyTermination asked) {
        var notified = asked.notifiedOn();
        return !transferred(matter)
                && notified != null
                && requested(matter).filter(day -> day.isBefore(notified)).isEmpty();
    }

    private static Optional<LocalDate> requested(Matter matter) {
        var state = matter.state();
        return state.last(TransferRequestInitiated.class)
                .map(TransferEvent::on)
                .or(() -> state.last(RequestTransmitted.class).map(TransferEvent::on));
    }

    private static TreatyCeasedToApply ceased(
            Matter matter, RecordTreatyTermination asked, boolean continues, boolean undecided) {
        return new TreatyCeasedToApply(
                asked.on(), matter.registeredLaw().instrument(), asked.effectiveOn(), continues, undecided);
    }
}
