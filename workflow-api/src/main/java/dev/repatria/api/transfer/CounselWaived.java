package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The person waived counsel. */
@StoredAs(name = "CounselWaived")
public record CounselWaived(LocalDate on) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public CounselWaived {
        Require.present(on, "on");
    }
}
