package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The sentencing State changed the sentence. */
@StoredAs(name = "SentenceModified")
public record SentenceModified(
        LocalDate on, LocalDate endDate, @PersonalData String explanation) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public SentenceModified {
        Require.present(on, "on");
        Require.present(endDate, "endDate");
        Require.text(explanation, "explanation");
    }
}
