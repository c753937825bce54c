package dev.repatria.api.transfer.intake;

import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.Initiator;
import dev.repatria.api.transfer.AuthorityToAct;
import dev.repatria.api.transfer.Person;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the formal move: a petition of the person or a request of a State, by {@code initiator}. */
public record SubmitTransferRequest(
        String caseId,
        LocalDate on,
        State sentencingState,
        State receivingState,
        Person person,
        Initiator initiator,
        AuthorityToAct authorityToAct,
        @Nullable Side addressedTo,
        @Nullable Court court,
        @Nullable String instrument,
        @Nullable String stateReference,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public SubmitTransferRequest {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(sentencingState, "sentencingState");
        Require.present(receivingState, "receivingState");
        Require.present(person, "person");
        Require.present(initiator, "initiator");
        Require.present(authorityToAct, "authorityToAct");
        documents = Require.list(documents);
        Require.optionalText(instrument, "instrument");
        Require.optionalText(stateReference, "stateReference");
    }
}
