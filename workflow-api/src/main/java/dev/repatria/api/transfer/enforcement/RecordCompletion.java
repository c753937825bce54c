package dev.repatria.api.transfer.enforcement;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Records that the sentence is served. */
public record RecordCompletion(String caseId, LocalDate on, List<String> documents) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordCompletion {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        documents = Require.list(documents);
    }
}
