package dev.repatria.api.transfer.enforcement;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.ReportKind;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports on the transferred person. */
public record SubmitReport(
        String caseId,
        LocalDate on,
        ReportKind kind,
        @Nullable LocalDate periodEnd,
        @PersonalData String status,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public SubmitReport {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(kind, "kind");
        Require.text(status, "status");
        documents = Require.list(documents);
    }
}
