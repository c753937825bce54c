package dev.repatria.api.transfer.review;

import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Opens the review by one State; sent by the approval path. */
public record OpenGovernmentReview(String caseId, LocalDate on, Side side) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public OpenGovernmentReview {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(side, "side");
    }
}
