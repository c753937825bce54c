package dev.repatria.api.transfer;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The sentencing State agreed to partial recognition. */
@StoredAs(name = "PartialRecognitionAgreed")
public record PartialRecognitionAgreed(
        LocalDate on,
        EnforcementMethod method,
        @PersonalData String part) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public PartialRecognitionAgreed {
        Require.present(on, "on");
        Require.present(method, "method");
        Require.text(part, "part");
    }
}
