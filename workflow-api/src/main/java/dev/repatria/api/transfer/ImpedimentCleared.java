package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** An impediment is gone. */
@StoredAs(name = "ImpedimentCleared")
public record ImpedimentCleared(
        LocalDate on, ImpedimentKind kind, @PersonalData String explanation, boolean rescreen)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ImpedimentCleared {
        Require.present(on, "on");
        Require.present(kind, "kind");
        Require.text(explanation, "explanation");
    }
}
