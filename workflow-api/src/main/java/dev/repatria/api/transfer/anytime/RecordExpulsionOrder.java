package dev.repatria.api.transfer.anytime;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.screening.ExpulsionOrder;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Puts an expulsion order on file. */
public record RecordExpulsionOrder(
        String caseId, LocalDate on, @PersonalData ExpulsionOrder order, List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordExpulsionOrder {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(order, "order");
        documents = Require.list(documents);
    }
}
