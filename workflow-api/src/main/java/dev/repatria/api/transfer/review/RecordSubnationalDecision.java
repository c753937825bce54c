package dev.repatria.api.transfer.review;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records the decision of the federal unit whose court sentenced. */
public record RecordSubnationalDecision(
        String caseId,
        LocalDate on,
        String unit,
        boolean given,
        @PersonalData @Nullable String reasons,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordSubnationalDecision {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(unit, "unit");
        documents = Require.list(documents);
        Require.optionalText(reasons, "reasons");
    }
}
