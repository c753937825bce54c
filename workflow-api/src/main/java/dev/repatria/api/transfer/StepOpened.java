package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** Something now waits for somebody on the approval path. */
@StoredAs(name = "StepOpened")
public record StepOpened(LocalDate on, OpenStep step) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public StepOpened {
        Require.present(on, "on");
        Require.present(step, "step");
    }
}
