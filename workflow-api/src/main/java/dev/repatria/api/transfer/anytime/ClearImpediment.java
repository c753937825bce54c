package dev.repatria.api.transfer.anytime;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Records that an impediment is gone. */
public record ClearImpediment(
        String caseId,
        LocalDate on,
        ImpedimentKind kind,
        @PersonalData String explanation,
        List<String> documents) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public ClearImpediment {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(kind, "kind");
        Require.text(explanation, "explanation");
        documents = Require.list(documents);
    }
}
