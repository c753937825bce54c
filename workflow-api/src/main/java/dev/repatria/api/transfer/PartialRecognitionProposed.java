package dev.repatria.api.transfer;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The receiving State proposed to recognise part of the judgment. */
@StoredAs(name = "PartialRecognitionProposed")
public record PartialRecognitionProposed(
        LocalDate on,
        @PersonalData String part,
        @PersonalData String reasons,
        EnforcementMethod method) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public PartialRecognitionProposed {
        Require.present(on, "on");
        Require.text(part, "part");
        Require.text(reasons, "reasons");
        Require.present(method, "method");
    }
}
