package dev.repatria.api.transfer;

import dev.repatria.api.OwnerOnly;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** An agency gave its views. */
@StoredAs(name = "ViewsRecorded")
public record ViewsRecorded(
        LocalDate on,
        String agency,
        @OwnerOnly ViewsPosition position,
        @OwnerOnly @PersonalData String views) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ViewsRecorded {
        Require.present(on, "on");
        Require.text(agency, "agency");
        Require.present(position, "position");
        Require.text(views, "views");
    }
}
