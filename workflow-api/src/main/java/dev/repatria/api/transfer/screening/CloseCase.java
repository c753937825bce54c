package dev.repatria.api.transfer.screening;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.ClosureReason;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Closes a resting case. */
public record CloseCase(
        String caseId,
        LocalDate on,
        ClosureReason reason,
        @PersonalData String explanation) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public CloseCase {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(reason, "reason");
        Require.text(explanation, "explanation");
    }
}
