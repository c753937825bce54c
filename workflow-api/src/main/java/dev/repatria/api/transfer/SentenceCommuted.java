package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The sentence was commuted after transfer. */
@StoredAs(name = "SentenceCommuted")
public record SentenceCommuted(LocalDate on, Side grantedBy, LocalDate endDate) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public SentenceCommuted {
        Require.present(on, "on");
        Require.present(grantedBy, "grantedBy");
        Require.present(endDate, "endDate");
    }
}
