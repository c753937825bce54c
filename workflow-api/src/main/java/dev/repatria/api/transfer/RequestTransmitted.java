package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The request left for the receiving State. */
@StoredAs(name = "RequestTransmitted")
public record RequestTransmitted(LocalDate on, Channel channel) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public RequestTransmitted {
        Require.present(on, "on");
        Require.present(channel, "channel");
    }
}
