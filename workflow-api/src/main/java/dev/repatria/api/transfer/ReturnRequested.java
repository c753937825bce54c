package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The sentencing State asked for the return. */
@StoredAs(name = "ReturnRequested")
public record ReturnRequested(LocalDate on) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ReturnRequested {
        Require.present(on, "on");
    }
}
