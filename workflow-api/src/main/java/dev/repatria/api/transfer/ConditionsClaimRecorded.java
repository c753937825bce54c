package dev.repatria.api.transfer;

import dev.repatria.api.Citation;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import dev.repatria.api.detention.ClaimSubject;
import java.time.LocalDate;
import java.util.List;

/** A claim about conditions of detention was filed beside the case; it never changes eligibility. */
@StoredAs(name = "ConditionsClaimRecorded")
public record ConditionsClaimRecorded(
        LocalDate on,
        String claimId,
        ClaimSubject subject,
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String claimant,
        @PersonalData String description,
        List<Citation> standards)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ConditionsClaimRecorded {
        Require.present(on, "on");
        Require.text(claimId, "claimId");
        Require.present(subject, "subject");
        Require.text(claimant, "claimant");
        Require.text(description, "description");
        standards = Require.list(standards);
    }
}
