package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The time for views passed; silence counts as no objection. */
@StoredAs(name = "ViewsDeemedNoObjection")
public record ViewsDeemedNoObjection(LocalDate on, String agency, LocalDate dueOn) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ViewsDeemedNoObjection {
        Require.present(on, "on");
        Require.text(agency, "agency");
        Require.present(dueOn, "dueOn");
    }
}
