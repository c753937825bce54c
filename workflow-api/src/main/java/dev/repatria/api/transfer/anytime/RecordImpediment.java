package dev.repatria.api.transfer.anytime;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Records something that may stand in the way. */
public record RecordImpediment(
        String caseId,
        LocalDate on,
        ImpedimentKind kind,
        @PersonalData String reference,
        List<String> documents) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordImpediment {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(kind, "kind");
        Require.text(reference, "reference");
        documents = Require.list(documents);
    }
}
