package dev.repatria.api.transfer.consent;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** The person no longer wants the transfer. */
public record WithdrawConsent(
        String caseId, LocalDate on, @PersonalData String statement) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public WithdrawConsent {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(statement, "statement");
    }
}
