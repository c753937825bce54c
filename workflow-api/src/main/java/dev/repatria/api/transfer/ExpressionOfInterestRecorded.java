package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.State;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** A wish to be transferred was voiced; it has no legal effect. */
@StoredAs(name = "ExpressionOfInterestRecorded")
public record ExpressionOfInterestRecorded(
        LocalDate on, State sentencingState, State receivingState, Person person, Relay relay)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ExpressionOfInterestRecorded {
        Require.present(on, "on");
        Require.present(sentencingState, "sentencingState");
        Require.present(receivingState, "receivingState");
        Require.present(person, "person");
        Require.present(relay, "relay");
    }
}
