package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The federal unit whose court sentenced refused its consent. */
@StoredAs(name = "SubnationalConsentRefused")
public record SubnationalConsentRefused(
        LocalDate on, String unit, @PersonalData String reasons) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public SubnationalConsentRefused {
        Require.present(on, "on");
        Require.text(unit, "unit");
        Require.text(reasons, "reasons");
    }
}
