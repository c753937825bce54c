package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The case was reopened on changed facts. */
@StoredAs(name = "CaseReopened")
public record CaseReopened(LocalDate on, @PersonalData String changedFacts) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public CaseReopened {
        Require.present(on, "on");
        Require.text(changedFacts, "changedFacts");
    }
}
