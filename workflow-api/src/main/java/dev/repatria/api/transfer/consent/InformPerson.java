package dev.repatria.api.transfer.consent;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Informs the person of the consequences of a transfer. */
public record InformPerson(String caseId, LocalDate on, List<String> topics, String language, List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public InformPerson {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        topics = Require.some(topics, "topics");
        Require.text(language, "language");
        documents = Require.list(documents);
    }
}
