package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** Something that may stand in the way arose. */
@StoredAs(name = "ImpedimentRecorded")
public record ImpedimentRecorded(
        LocalDate on, ImpedimentKind kind, @PersonalData String reference, boolean bars, String explanation)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ImpedimentRecorded {
        Require.present(on, "on");
        Require.present(kind, "kind");
        Require.text(reference, "reference");
        Require.text(explanation, "explanation");
    }
}
