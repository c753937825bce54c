package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.StoredAs;
import dev.repatria.api.screening.Court;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A State that the instrument allows made the request. */
@StoredAs(name = "TransferRequestInitiated")
public record TransferRequestInitiated(
        LocalDate on,
        State sentencingState,
        State receivingState,
        Person person,
        Side initiatedBy,
        Court court,
        String instrument,
        @Nullable String stateReference)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public TransferRequestInitiated {
        Require.present(on, "on");
        Require.present(sentencingState, "sentencingState");
        Require.present(receivingState, "receivingState");
        Require.present(person, "person");
        Require.present(initiatedBy, "initiatedBy");
        Require.present(court, "court");
        Require.text(instrument, "instrument");
        Require.optionalText(stateReference, "stateReference");
    }
}
