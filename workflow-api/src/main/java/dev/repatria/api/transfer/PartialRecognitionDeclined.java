package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The sentencing State did not agree to partial recognition. */
@StoredAs(name = "PartialRecognitionDeclined")
public record PartialRecognitionDeclined(
        LocalDate on, @PersonalData String reasons) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public PartialRecognitionDeclined {
        Require.present(on, "on");
        Require.text(reasons, "reasons");
    }
}
