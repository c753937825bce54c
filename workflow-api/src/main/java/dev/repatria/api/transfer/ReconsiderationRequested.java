package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The person asked for a new look after a refusal. */
@StoredAs(name = "ReconsiderationRequested")
public record ReconsiderationRequested(
        LocalDate on, @PersonalData String grounds) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ReconsiderationRequested {
        Require.present(on, "on");
        Require.text(grounds, "grounds");
    }
}
