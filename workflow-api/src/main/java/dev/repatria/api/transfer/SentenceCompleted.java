package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The sentence was completed.
 *
 * @param protectedUntil day on which a stay, though free to leave, ends the protection against prosecution for earlier acts
 */
@StoredAs(name = "SentenceCompleted", version = 2)
public record SentenceCompleted(LocalDate on, @Nullable LocalDate protectedUntil) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public SentenceCompleted {
        Require.present(on, "on");
    }
}
