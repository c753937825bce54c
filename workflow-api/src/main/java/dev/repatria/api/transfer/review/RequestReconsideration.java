package dev.repatria.api.transfer.review;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Asks for a new look after a refusal. */
public record RequestReconsideration(
        String caseId, LocalDate on, @PersonalData String grounds) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RequestReconsideration {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(grounds, "grounds");
    }
}
