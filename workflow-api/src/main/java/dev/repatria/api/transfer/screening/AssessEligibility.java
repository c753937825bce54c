package dev.repatria.api.transfer.screening;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.EligibilityDecision;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Examines the conditions on the facts of the case; the officer may decide where a condition is open. */
public record AssessEligibility(
        String caseId,
        LocalDate on,
        @Nullable EligibilityDecision decision,
        @PersonalData @Nullable String reasons) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public AssessEligibility {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.optionalText(reasons, "reasons");
    }
}
