package dev.repatria.api.transfer.enforcement;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how the sentence goes on. */
public record DetermineEnforcement(
        String caseId,
        LocalDate on,
        EnforcementMethod method,
        @Nullable LocalDate originalEndDate,
        @Nullable LocalDate endDate,
        @PersonalData String order,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public DetermineEnforcement {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(method, "method");
        Require.text(order, "order");
        documents = Require.list(documents);
    }
}
