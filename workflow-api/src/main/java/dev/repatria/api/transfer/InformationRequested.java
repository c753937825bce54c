package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** Information was asked for. */
@StoredAs(name = "InformationRequested")
public record InformationRequested(
        LocalDate on, Side askedOf, @PersonalData String question) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public InformationRequested {
        Require.present(on, "on");
        Require.present(askedOf, "askedOf");
        Require.text(question, "question");
    }
}
