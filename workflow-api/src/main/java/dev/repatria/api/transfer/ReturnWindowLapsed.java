package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The time to ask for the return passed. */
@StoredAs(name = "ReturnWindowLapsed")
public record ReturnWindowLapsed(LocalDate on, LocalDate dueOn) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ReturnWindowLapsed {
        Require.present(on, "on");
        Require.present(dueOn, "dueOn");
    }
}
