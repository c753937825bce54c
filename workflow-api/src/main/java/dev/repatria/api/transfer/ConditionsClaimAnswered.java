package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import dev.repatria.api.detention.ClaimOutcome;
import java.time.LocalDate;

/** A claim about conditions of detention was answered. */
@StoredAs(name = "ConditionsClaimAnswered")
public record ConditionsClaimAnswered(
        LocalDate on,
        String claimId,
        ClaimOutcome outcome,
        @PersonalData String answer) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ConditionsClaimAnswered {
        Require.present(on, "on");
        Require.text(claimId, "claimId");
        Require.present(outcome, "outcome");
        Require.text(answer, "answer");
    }
}
