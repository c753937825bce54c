package dev.repatria.api.transfer.screening;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Reopens an ineligible case on changed facts. */
public record ReopenCase(
        String caseId, LocalDate on, @PersonalData String changedFacts) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public ReopenCase {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(changedFacts, "changedFacts");
    }
}
