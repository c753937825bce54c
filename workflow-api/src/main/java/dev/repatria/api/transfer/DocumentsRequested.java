package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import java.util.List;

/** The receiving State asked for further papers. */
@StoredAs(name = "DocumentsRequested")
public record DocumentsRequested(
        LocalDate on, List<String> kinds, @PersonalData String reason) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public DocumentsRequested {
        Require.present(on, "on");
        kinds = Require.list(kinds);
        Require.text(reason, "reason");
    }
}
