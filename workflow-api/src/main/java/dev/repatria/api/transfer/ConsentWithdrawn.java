package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The person withdrew in time. */
@StoredAs(name = "ConsentWithdrawn")
public record ConsentWithdrawn(LocalDate on, @PersonalData String statement) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ConsentWithdrawn {
        Require.present(on, "on");
        Require.text(statement, "statement");
    }
}
