package dev.repatria.api.transfer.enforcement;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Asks for the return after an annulled transfer. */
public record RequestReturn(String caseId, LocalDate on) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RequestReturn {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
    }
}
