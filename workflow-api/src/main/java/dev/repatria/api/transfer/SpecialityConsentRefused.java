package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The sentencing State did not allow the prosecution of an earlier act. */
@StoredAs(name = "SpecialityConsentRefused")
public record SpecialityConsentRefused(
        LocalDate on,
        @PersonalData String offence,
        @PersonalData String reasons) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public SpecialityConsentRefused {
        Require.present(on, "on");
        Require.text(offence, "offence");
        Require.text(reasons, "reasons");
    }
}
