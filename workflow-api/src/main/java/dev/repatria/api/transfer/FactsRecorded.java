package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import dev.repatria.api.screening.CaseFacts;
import java.time.LocalDate;

/** Facts were put on the file. */
@StoredAs(name = "FactsRecorded")
public record FactsRecorded(LocalDate on, @PersonalData CaseFacts facts) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public FactsRecorded {
        Require.present(on, "on");
        Require.present(facts, "facts");
    }
}
