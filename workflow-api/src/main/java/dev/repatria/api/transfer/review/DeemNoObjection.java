package dev.repatria.api.transfer.review;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Takes silence as no objection after the time for views; sent by the approval path. */
public record DeemNoObjection(String caseId, LocalDate on, String agency, LocalDate dueOn) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public DeemNoObjection {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(agency, "agency");
        Require.present(dueOn, "dueOn");
    }
}
