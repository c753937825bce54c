package dev.repatria.api.transfer.review;

import dev.repatria.api.OwnerOnly;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.transfer.ViewsPosition;
import java.time.LocalDate;
import java.util.List;

/** Records the views of an agency. */
public record RecordViews(
        String caseId,
        LocalDate on,
        String agency,
        @OwnerOnly ViewsPosition position,
        @OwnerOnly @PersonalData String views,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordViews {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(agency, "agency");
        Require.present(position, "position");
        Require.text(views, "views");
        documents = Require.list(documents);
    }
}
