package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** Information was given. */
@StoredAs(name = "InformationSupplied")
public record InformationSupplied(
        LocalDate on, Side suppliedBy, @PersonalData String answer) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public InformationSupplied {
        Require.present(on, "on");
        Require.present(suppliedBy, "suppliedBy");
        Require.text(answer, "answer");
    }
}
