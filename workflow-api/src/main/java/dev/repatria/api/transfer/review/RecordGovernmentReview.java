package dev.repatria.api.transfer.review;

import dev.repatria.api.Authority;
import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.OwnerOnly;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.State;
import dev.repatria.api.transfer.ReviewOutcome;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records what one State decided, by whom and why. */
public record RecordGovernmentReview(
        String caseId,
        LocalDate on,
        State decidingState,
        Authority authority,
        ReviewOutcome outcome,
        @PersonalData @Nullable String reasons,
        List<String> factors,
        @Nullable EnforcementMethod method,
        boolean temporaryGround,
        @OwnerOnly @PersonalData @Nullable String memorandum,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordGovernmentReview {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(decidingState, "decidingState");
        Require.present(authority, "authority");
        Require.present(outcome, "outcome");
        factors = Require.list(factors);
        documents = Require.list(documents);
        Require.optionalText(reasons, "reasons");
        Require.optionalText(memorandum, "memorandum");
    }
}
