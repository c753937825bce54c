package dev.repatria.api.transfer.anytime;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Records an escape. */
public record RecordEscape(String caseId, LocalDate on) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordEscape {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
    }
}
