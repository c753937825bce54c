package dev.repatria.api.transfer.anytime;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Moves the case to another version of its profile. */
public record MigrateCaseProfile(String caseId, LocalDate on, String toVersion, String reason)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public MigrateCaseProfile {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(toVersion, "toVersion");
        Require.text(reason, "reason");
    }
}
