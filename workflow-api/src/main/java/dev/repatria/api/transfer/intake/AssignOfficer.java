package dev.repatria.api.transfer.intake;

import dev.repatria.api.Authority;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Names the officer in charge for the caller's State. */
public record AssignOfficer(
        String caseId,
        LocalDate on,
        Authority authority,
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String officer)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public AssignOfficer {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(authority, "authority");
        Require.text(officer, "officer");
    }
}
