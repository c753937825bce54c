package dev.repatria.api.transfer.intake;

import dev.repatria.api.Authority;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.RelayRejectionReason;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Ends a relayed wish that nobody entitled stands behind, and names who could act. */
public record RejectRelay(
        String caseId,
        LocalDate on,
        RelayRejectionReason reason,
        @PersonalData String explanation,
        Authority competentAuthority)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RejectRelay {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(reason, "reason");
        Require.text(explanation, "explanation");
        Require.present(competentAuthority, "competentAuthority");
    }
}
