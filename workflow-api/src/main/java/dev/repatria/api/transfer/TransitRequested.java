package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.State;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** A third State was asked to let the escort pass. */
@StoredAs(name = "TransitRequested")
public record TransitRequested(LocalDate on, State transitState) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public TransitRequested {
        Require.present(on, "on");
        Require.present(transitState, "transitState");
    }
}
