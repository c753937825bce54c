package dev.repatria.api.transfer.transmission;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Asks for further papers before deciding. */
public record RequestFurtherDocuments(
        String caseId,
        LocalDate on,
        List<String> kinds,
        @PersonalData String reason) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RequestFurtherDocuments {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        kinds = Require.some(kinds, "kinds");
        Require.text(reason, "reason");
    }
}
