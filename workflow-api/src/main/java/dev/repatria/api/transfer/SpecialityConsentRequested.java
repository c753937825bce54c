package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The receiving State asked to prosecute an earlier act. */
@StoredAs(name = "SpecialityConsentRequested")
public record SpecialityConsentRequested(
        LocalDate on, @PersonalData String offence) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public SpecialityConsentRequested {
        Require.present(on, "on");
        Require.text(offence, "offence");
    }
}
