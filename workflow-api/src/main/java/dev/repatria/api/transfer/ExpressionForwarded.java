package dev.repatria.api.transfer;

import dev.repatria.api.Authority;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The wish was passed to another authority, which now holds it. */
@StoredAs(name = "ExpressionForwarded")
public record ExpressionForwarded(LocalDate on, Authority from, Authority to, Channel channel)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ExpressionForwarded {
        Require.present(on, "on");
        Require.present(from, "from");
        Require.present(to, "to");
        Require.present(channel, "channel");
    }
}
