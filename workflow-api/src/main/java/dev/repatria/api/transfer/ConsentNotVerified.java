package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** Consent could not be verified. */
@StoredAs(name = "ConsentNotVerified")
public record ConsentNotVerified(
        LocalDate on, ConsentDefect defect, @PersonalData String findings) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ConsentNotVerified {
        Require.present(on, "on");
        Require.present(defect, "defect");
        Require.text(findings, "findings");
    }
}
