package dev.repatria.api.transfer;

import dev.repatria.api.Authority;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** One State needs more information before it decides. */
@StoredAs(name = "GovernmentReviewDeferred")
public record GovernmentReviewDeferred(
        LocalDate on,
        Side side,
        Authority authority,
        @PersonalData String informationNeeded) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public GovernmentReviewDeferred {
        Require.present(on, "on");
        Require.present(side, "side");
        Require.present(authority, "authority");
        Require.text(informationNeeded, "informationNeeded");
    }
}
