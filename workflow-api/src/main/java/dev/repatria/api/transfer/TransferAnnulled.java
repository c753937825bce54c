package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A court of the receiving State found the transfer unlawful. */
@StoredAs(name = "TransferAnnulled")
public record TransferAnnulled(
        LocalDate on,
        String court,
        @PersonalData String reasons,
        @Nullable LocalDate noticeDueOn,
        @Nullable LocalDate returnDueOn)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public TransferAnnulled {
        Require.present(on, "on");
        Require.text(court, "court");
        Require.text(reasons, "reasons");
    }
}
