package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The receiving State reported on the transferred person. */
@StoredAs(name = "ReportSubmitted")
public record ReportSubmitted(
        LocalDate on,
        ReportKind kind,
        @Nullable LocalDate periodEnd,
        @PersonalData String status) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ReportSubmitted {
        Require.present(on, "on");
        Require.present(kind, "kind");
        Require.text(status, "status");
    }
}
