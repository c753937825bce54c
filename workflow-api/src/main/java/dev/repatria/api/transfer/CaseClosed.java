package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** A resting case was closed. */
@StoredAs(name = "CaseClosed")
public record CaseClosed(
        LocalDate on, ClosureReason reason, @PersonalData String explanation) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public CaseClosed {
        Require.present(on, "on");
        Require.present(reason, "reason");
        Require.text(explanation, "explanation");
    }
}
