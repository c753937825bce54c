package dev.repatria.api.transfer.enforcement;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Sets the release date, never past the original end. */
public record SetReleaseDate(String caseId, LocalDate on, LocalDate releaseDate, List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public SetReleaseDate {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(releaseDate, "releaseDate");
        documents = Require.list(documents);
    }
}
