package dev.repatria.api.transfer.consent;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.screening.OpinionStatus;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records the opinion of a person on a ground that needs no consent. */
public record RecordOpinion(
        String caseId,
        LocalDate on,
        OpinionStatus status,
        @PersonalData @Nullable String opinion,
        String ground,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordOpinion {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(status, "status");
        Require.text(ground, "ground");
        documents = Require.list(documents);
        Require.optionalText(opinion, "opinion");
    }
}
