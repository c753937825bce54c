package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The person is in custody again after an escape. */
@StoredAs(name = "Recaptured")
public record Recaptured(LocalDate on, String place) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public Recaptured {
        Require.present(on, "on");
        Require.text(place, "place");
    }
}
