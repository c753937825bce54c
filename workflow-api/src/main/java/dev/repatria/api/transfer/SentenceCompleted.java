package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The sentence is served. */
@StoredAs(name = "SentenceCompleted")
public record SentenceCompleted(LocalDate on) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public SentenceCompleted {
        Require.present(on, "on");
    }
}
