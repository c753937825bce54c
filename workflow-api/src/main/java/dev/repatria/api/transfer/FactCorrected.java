package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import dev.repatria.api.screening.CaseFacts;
import java.time.LocalDate;

/** Facts on the file were corrected; the earlier ones stay in the log. */
@StoredAs(name = "FactCorrected")
public record FactCorrected(
        LocalDate on,
        @PersonalData CaseFacts facts,
        @PersonalData String reason) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public FactCorrected {
        Require.present(on, "on");
        Require.present(facts, "facts");
        Require.text(reason, "reason");
    }
}
