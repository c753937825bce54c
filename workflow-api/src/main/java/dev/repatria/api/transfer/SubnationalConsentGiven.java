package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The federal unit whose court sentenced gave its consent. */
@StoredAs(name = "SubnationalConsentGiven")
public record SubnationalConsentGiven(LocalDate on, String unit) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public SubnationalConsentGiven {
        Require.present(on, "on");
        Require.text(unit, "unit");
    }
}
