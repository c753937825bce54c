package dev.repatria.api.detention;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Records a review of detention conditions. */
public record RecordDetentionReview(
        String caseId,
        LocalDate on,
        LocalDate dueOn,
        @PersonalData String findings,
        List<String> documents) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordDetentionReview {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(dueOn, "dueOn");
        Require.text(findings, "findings");
        documents = Require.list(documents);
    }
}
