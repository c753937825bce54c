package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** A scheduled review of detention conditions did not take place. */
@StoredAs(name = "DetentionReviewMissed")
public record DetentionReviewMissed(LocalDate on, Side reviewer, LocalDate dueOn, String agreement)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public DetentionReviewMissed {
        Require.present(on, "on");
        Require.present(reviewer, "reviewer");
        Require.present(dueOn, "dueOn");
        Require.text(agreement, "agreement");
    }
}
