package dev.repatria.api.transfer.facts;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Answers a request for information. */
public record SupplyInformation(
        String caseId, LocalDate on, @PersonalData String answer, List<String> documents) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public SupplyInformation {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(answer, "answer");
        documents = Require.list(documents);
    }
}
