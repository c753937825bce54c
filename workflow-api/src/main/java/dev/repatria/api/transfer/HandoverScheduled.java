package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.State;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import java.util.List;

/** Place and day of the handover were fixed. */
@StoredAs(name = "HandoverScheduled")
public record HandoverScheduled(LocalDate on, String place, LocalDate handoverOn, List<State> transitStates)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public HandoverScheduled {
        Require.present(on, "on");
        Require.text(place, "place");
        Require.present(handoverOn, "handoverOn");
        transitStates = Require.list(transitStates);
    }
}
