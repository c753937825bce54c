package dev.repatria.api.transfer.enforcement;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.ClemencyAct;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notifies an act of mercy. */
public record NotifyClemency(
        String caseId,
        LocalDate on,
        ClemencyAct act,
        @Nullable LocalDate endDate,
        List<String> documents) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public NotifyClemency {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(act, "act");
        documents = Require.list(documents);
    }
}
