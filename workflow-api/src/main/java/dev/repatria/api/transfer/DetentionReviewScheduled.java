package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import java.time.Period;

/** A party scheduled a recurring review of detention conditions. */
@StoredAs(name = "DetentionReviewScheduled")
public record DetentionReviewScheduled(
        LocalDate on, Side reviewer, Period interval, LocalDate firstDueOn, String agreement) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public DetentionReviewScheduled {
        Require.present(on, "on");
        Require.present(reviewer, "reviewer");
        Require.present(interval, "interval");
        Require.present(firstDueOn, "firstDueOn");
        Require.text(agreement, "agreement");
    }
}
