package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import dev.repatria.api.screening.ExpulsionOrder;
import java.time.LocalDate;

/** An expulsion order is on file. */
@StoredAs(name = "ExpulsionOrderRecorded")
public record ExpulsionOrderRecorded(
        LocalDate on, @PersonalData ExpulsionOrder order) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ExpulsionOrderRecorded {
        Require.present(on, "on");
        Require.present(order, "order");
    }
}
