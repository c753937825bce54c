package dev.repatria.api.transfer.enforcement;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Asks for a special report on one sentence. */
public record RequestSpecialReport(
        String caseId, LocalDate on, @PersonalData String question) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RequestSpecialReport {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(question, "question");
    }
}
