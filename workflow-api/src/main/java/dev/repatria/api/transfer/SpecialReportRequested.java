package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The sentencing State asked for a special report. */
@StoredAs(name = "SpecialReportRequested")
public record SpecialReportRequested(
        LocalDate on, @PersonalData String question) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public SpecialReportRequested {
        Require.present(on, "on");
        Require.text(question, "question");
    }
}
