package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The person escaped before the transfer. */
@StoredAs(name = "PrisonerEscaped")
public record PrisonerEscaped(LocalDate on) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public PrisonerEscaped {
        Require.present(on, "on");
    }
}
