package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import dev.repatria.api.screening.ConsentBy;
import java.time.LocalDate;

/** Consent was given in writing. */
@StoredAs(name = "ConsentGiven")
public record ConsentGiven(LocalDate on, ConsentBy by, String form) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ConsentGiven {
        Require.present(on, "on");
        Require.present(by, "by");
        Require.text(form, "form");
    }
}
