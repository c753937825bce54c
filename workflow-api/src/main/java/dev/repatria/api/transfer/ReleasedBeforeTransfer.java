package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The person was released before the transfer. */
@StoredAs(name = "ReleasedBeforeTransfer")
public record ReleasedBeforeTransfer(LocalDate on, ReleaseReason reason) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ReleasedBeforeTransfer {
        Require.present(on, "on");
        Require.present(reason, "reason");
    }
}
