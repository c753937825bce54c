package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The receiving State acknowledged receipt; fixes the date of receipt. */
@StoredAs(name = "RequestReceived")
public record RequestReceived(LocalDate on, @Nullable String stateReference) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public RequestReceived {
        Require.present(on, "on");
        Require.optionalText(stateReference, "stateReference");
    }
}
