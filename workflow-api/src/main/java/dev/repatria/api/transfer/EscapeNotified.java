package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The person escaped after transfer. */
@StoredAs(name = "EscapeNotified")
public record EscapeNotified(LocalDate on, boolean enforcementRevives) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public EscapeNotified {
        Require.present(on, "on");
    }
}
