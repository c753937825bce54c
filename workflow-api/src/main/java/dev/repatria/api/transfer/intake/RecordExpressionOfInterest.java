package dev.repatria.api.transfer.intake;

import dev.repatria.api.Require;
import dev.repatria.api.State;
import dev.repatria.api.transfer.DutyClaim;
import dev.repatria.api.transfer.Person;
import dev.repatria.api.transfer.Relay;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Records a wish to be transferred, with every hand it passed through. */
public record RecordExpressionOfInterest(
        String caseId,
        LocalDate on,
        State sentencingState,
        State receivingState,
        Person person,
        Relay relay,
        List<DutyClaim> claims,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordExpressionOfInterest {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(sentencingState, "sentencingState");
        Require.present(receivingState, "receivingState");
        Require.present(person, "person");
        Require.present(relay, "relay");
        claims = Require.list(claims);
        documents = Require.list(documents);
    }
}
