package dev.repatria.api.transfer.handover;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Records that custody passed, signed by both officers. */
public record CompleteHandover(
        String caseId,
        LocalDate on,
        String place,
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String deliveredBy,
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String receivedBy,
        int timeServedDays,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public CompleteHandover {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(place, "place");
        Require.text(deliveredBy, "deliveredBy");
        Require.text(receivedBy, "receivedBy");
        documents = Require.list(documents);
    }
}
