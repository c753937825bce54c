package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The person was pardoned before the transfer. */
@StoredAs(name = "PardonGranted")
public record PardonGranted(LocalDate on) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public PardonGranted {
        Require.present(on, "on");
    }
}
