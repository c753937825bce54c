package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency was asked for its views. */
@StoredAs(name = "ViewsRequested")
public record ViewsRequested(
        LocalDate on, String agency, @Nullable LocalDate dueOn) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ViewsRequested {
        Require.present(on, "on");
        Require.text(agency, "agency");
    }
}
