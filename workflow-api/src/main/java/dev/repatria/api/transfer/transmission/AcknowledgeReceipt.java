package dev.repatria.api.transfer.transmission;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Acknowledges receipt; fixes the date of receipt. */
public record AcknowledgeReceipt(
        String caseId, LocalDate on, @Nullable String stateReference) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public AcknowledgeReceipt {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.optionalText(stateReference, "stateReference");
    }
}
