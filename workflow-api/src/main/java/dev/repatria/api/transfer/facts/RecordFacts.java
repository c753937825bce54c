package dev.repatria.api.transfer.facts;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.screening.CaseFacts;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Puts facts on the file. */
public record RecordFacts(
        String caseId, LocalDate on, @PersonalData CaseFacts facts, List<String> documents) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordFacts {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(facts, "facts");
        documents = Require.list(documents);
    }
}
