package dev.repatria.api.transfer.enforcement;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Records that a court found the transfer unlawful. */
public record RecordTransferAnnulled(
        String caseId,
        LocalDate on,
        String court,
        @PersonalData String reasons,
        List<String> documents) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordTransferAnnulled {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(court, "court");
        Require.text(reasons, "reasons");
        documents = Require.list(documents);
    }
}
