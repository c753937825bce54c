package dev.repatria.api.transfer.anytime;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.ReleaseReason;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Records that the person left custody before the transfer. */
public record RecordRelease(String caseId, LocalDate on, ReleaseReason reason) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordRelease {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(reason, "reason");
    }
}
