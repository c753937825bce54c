package dev.repatria.api.detention;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Files a claim about conditions of detention beside the case. */
public record RecordConditionsClaim(
        String caseId,
        LocalDate on,
        String claimId,
        ClaimSubject subject,
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String claimant,
        @PersonalData String description,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordConditionsClaim {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(claimId, "claimId");
        Require.present(subject, "subject");
        Require.text(claimant, "claimant");
        Require.text(description, "description");
        documents = Require.list(documents);
    }
}
