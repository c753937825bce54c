package dev.repatria.api.transfer;

import dev.repatria.api.Authority;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** One State withdrew the agreement it had given. */
@StoredAs(name = "ApprovalWithdrawn")
public record ApprovalWithdrawn(
        LocalDate on,
        Side side,
        Authority authority,
        @PersonalData String reasons,
        boolean endsRequest) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ApprovalWithdrawn {
        Require.present(on, "on");
        Require.present(side, "side");
        Require.present(authority, "authority");
        Require.text(reasons, "reasons");
    }
}
