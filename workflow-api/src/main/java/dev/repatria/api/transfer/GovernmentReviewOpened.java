package dev.repatria.api.transfer;

import dev.repatria.api.Authority;
import dev.repatria.api.Citation;
import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The review by one State was opened. */
@StoredAs(name = "GovernmentReviewOpened")
public record GovernmentReviewOpened(
        LocalDate on,
        Side side,
        Authority authority,
        @Nullable LocalDate dueOn,
        Citation cite) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public GovernmentReviewOpened {
        Require.present(on, "on");
        Require.present(side, "side");
        Require.present(authority, "authority");
        Require.present(cite, "cite");
    }
}
