package dev.repatria.api.transfer.review;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Asks agencies for their views. */
public record RequestViews(String caseId, LocalDate on, List<String> agencies) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RequestViews {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        agencies = Require.some(agencies, "agencies");
    }
}
