package dev.repatria.core.transfer;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.TreatyCeasedToApply;
import java.util.Optional;

/** The end of an instrument whose clauses do not say what becomes of the case: it stays where it is, and nobody is handed over. */
public final class TreatyEnd {

    /** Where the state table leaves it to the profile. */
    public static final Citation ROW = new Citation("State table", "row 43");

    private TreatyEnd() {}

    /** Whether the case waits for the decision of the authorities. */
    public static boolean undecided(CaseState state) {
        return state.last(TreatyCeasedToApply.class)
                .filter(TreatyCeasedToApply::undecided)
                .isPresent();
    }

    /** The refusal of a step towards the handover while that decision is missing; 18 USC 4100(a) and every treaty ask for one in force. */
    public static Optional<Refusal> noHandover(Matter matter) {
        return undecided(matter.state())
                ? Optional.of(
                        new Refusal(
                                "termination.undecided",
                                ROW,
                                matter.registeredLaw().instrument()
                                        + " has ended and does not say what becomes of this case; the authorities must decide first."))
                : Optional.empty();
    }
}
