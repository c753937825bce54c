package dev.repatria.api.transfer.review;

import dev.repatria.api.Authority;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Takes back the agreement that the caller's State gave. */
public record WithdrawApproval(
        String caseId,
        LocalDate on,
        Authority authority,
        @PersonalData String reasons,
        boolean endsRequest) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public WithdrawApproval {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(authority, "authority");
        Require.text(reasons, "reasons");
    }
}
