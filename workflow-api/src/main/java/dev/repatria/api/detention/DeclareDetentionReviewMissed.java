package dev.repatria.api.detention;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Declares a scheduled review missed; sent by the engine. */
public record DeclareDetentionReviewMissed(String caseId, LocalDate on, LocalDate dueOn) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public DeclareDetentionReviewMissed {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(dueOn, "dueOn");
    }
}
