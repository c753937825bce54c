package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.StoredAs;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.Initiator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The person asked for the transfer; fixes the petition date. */
@StoredAs(name = "PetitionSubmitted")
public record PetitionSubmitted(
        LocalDate on,
        State sentencingState,
        State receivingState,
        Person person,
        Side addressedTo,
        Initiator initiator,
        AuthorityToAct authorityToAct,
        Court court,
        @Nullable String stateReference)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public PetitionSubmitted {
        Require.present(on, "on");
        Require.present(sentencingState, "sentencingState");
        Require.present(receivingState, "receivingState");
        Require.present(person, "person");
        Require.present(addressedTo, "addressedTo");
        Require.present(initiator, "initiator");
        Require.present(authorityToAct, "authorityToAct");
        Require.present(court, "court");
        Require.optionalText(stateReference, "stateReference");
    }
}
