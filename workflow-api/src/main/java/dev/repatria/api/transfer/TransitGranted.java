package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.State;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** A third State let the escort pass. */
@StoredAs(name = "TransitGranted")
public record TransitGranted(LocalDate on, State transitState) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public TransitGranted {
        Require.present(on, "on");
        Require.present(transitState, "transitState");
    }
}
