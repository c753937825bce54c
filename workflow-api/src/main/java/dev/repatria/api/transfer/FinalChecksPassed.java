package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The case was checked once more at the door and cleared. */
@StoredAs(name = "FinalChecksPassed")
public record FinalChecksPassed(
        LocalDate on,
        @PersonalData String warrant,
        @PersonalData boolean fitToTravel,
        @PersonalData String docketChecked)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public FinalChecksPassed {
        Require.present(on, "on");
        Require.text(warrant, "warrant");
        Require.text(docketChecked, "docketChecked");
    }
}
