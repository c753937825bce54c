package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The person died. */
@StoredAs(name = "PrisonerDied")
public record PrisonerDied(LocalDate on) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public PrisonerDied {
        Require.present(on, "on");
    }
}
