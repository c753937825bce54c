package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** A review of detention conditions took place. */
@StoredAs(name = "DetentionReviewRecorded")
public record DetentionReviewRecorded(
        LocalDate on, LocalDate dueOn, @PersonalData String findings) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public DetentionReviewRecorded {
        Require.present(on, "on");
        Require.present(dueOn, "dueOn");
        Require.text(findings, "findings");
    }
}
