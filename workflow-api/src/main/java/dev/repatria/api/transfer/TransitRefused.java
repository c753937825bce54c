package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.State;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** A third State refused passage. */
@StoredAs(name = "TransitRefused")
public record TransitRefused(
        LocalDate on, State transitState, @PersonalData String reasons) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public TransitRefused {
        Require.present(on, "on");
        Require.present(transitState, "transitState");
        Require.text(reasons, "reasons");
    }
}
