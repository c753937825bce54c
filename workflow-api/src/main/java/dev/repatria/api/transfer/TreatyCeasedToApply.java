package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The instrument ended between the two States. */
@StoredAs(name = "TreatyCeasedToApply")
public record TreatyCeasedToApply(LocalDate on, String instrument, LocalDate effectiveOn, boolean continues)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public TreatyCeasedToApply {
        Require.present(on, "on");
        Require.text(instrument, "instrument");
        Require.present(effectiveOn, "effectiveOn");
    }
}
