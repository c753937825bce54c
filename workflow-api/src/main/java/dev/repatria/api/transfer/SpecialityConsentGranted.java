package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The sentencing State allowed the prosecution of an earlier act. */
@StoredAs(name = "SpecialityConsentGranted")
public record SpecialityConsentGranted(
        LocalDate on, @PersonalData String offence) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public SpecialityConsentGranted {
        Require.present(on, "on");
        Require.text(offence, "offence");
    }
}
