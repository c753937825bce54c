package dev.repatria.api.transfer.anytime;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Records the death of the person. */
public record RecordDeath(String caseId, LocalDate on, List<String> documents) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordDeath {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        documents = Require.list(documents);
    }
}
