package dev.repatria.api.transfer.facts;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Asks the authority of one State for information. */
public record RequestInformation(
        String caseId,
        LocalDate on,
        Side askedOf,
        @PersonalData String question) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RequestInformation {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(askedOf, "askedOf");
        Require.text(question, "question");
    }
}
