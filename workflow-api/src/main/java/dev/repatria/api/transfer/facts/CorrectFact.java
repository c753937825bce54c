package dev.repatria.api.transfer.facts;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.screening.CaseFacts;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Replaces facts on the file, with the reason. */
public record CorrectFact(
        String caseId,
        LocalDate on,
        @PersonalData CaseFacts facts,
        @PersonalData String reason,
        List<String> documents) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public CorrectFact {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(facts, "facts");
        Require.text(reason, "reason");
        documents = Require.list(documents);
    }
}
