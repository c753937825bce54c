package dev.repatria.api.detention;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Answers a claim about conditions of detention. */
public record AnswerConditionsClaim(
        String caseId,
        LocalDate on,
        String claimId,
        ClaimOutcome outcome,
        @PersonalData String answer,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public AnswerConditionsClaim {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(claimId, "claimId");
        Require.present(outcome, "outcome");
        Require.text(answer, "answer");
        documents = Require.list(documents);
    }
}
