package dev.repatria.api.transfer.enforcement;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.SentenceChange;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notifies a change or annulment of the judgment. */
public record NotifySentenceChange(
        String caseId,
        LocalDate on,
        SentenceChange change,
        @Nullable LocalDate endDate,
        @PersonalData String explanation,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public NotifySentenceChange {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(change, "change");
        Require.text(explanation, "explanation");
        documents = Require.list(documents);
    }
}
