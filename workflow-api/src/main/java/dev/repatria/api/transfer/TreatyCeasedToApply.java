package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/**
 * The instrument ended between the two States.
 *
 * @param continues whether the case goes on
 * @param undecided whether it stands still only because no clause settles its fate and the authorities have not decided
 */
@StoredAs(name = "TreatyCeasedToApply", version = 2)
public record TreatyCeasedToApply(
        LocalDate on, String instrument, LocalDate effectiveOn, boolean continues, boolean undecided)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public TreatyCeasedToApply {
        Require.present(on, "on");
        Require.text(instrument, "instrument");
        Require.present(effectiveOn, "effectiveOn");
    }
}
