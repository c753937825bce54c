package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** A pardon or amnesty ended the sentence after transfer. */
@StoredAs(name = "PardonNotified")
public record PardonNotified(LocalDate on, ClemencyAct act, Side grantedBy) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public PardonNotified {
        Require.present(on, "on");
        Require.present(act, "act");
        Require.present(grantedBy, "grantedBy");
    }
}
