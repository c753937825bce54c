package dev.repatria.api.transfer;

import dev.repatria.api.DocumentReference;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** A paper was put on the shared file. */
@StoredAs(name = "DocumentAttached")
public record DocumentAttached(LocalDate on, DocumentReference document) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public DocumentAttached {
        Require.present(on, "on");
        Require.present(document, "document");
    }
}
