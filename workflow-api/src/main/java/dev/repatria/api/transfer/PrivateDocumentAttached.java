package dev.repatria.api.transfer;

import dev.repatria.api.DocumentReference;
import dev.repatria.api.OwnerOnly;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** A paper was put on the file of one State alone. */
@StoredAs(name = "PrivateDocumentAttached")
public record PrivateDocumentAttached(
        LocalDate on, @OwnerOnly DocumentReference document) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public PrivateDocumentAttached {
        Require.present(on, "on");
        Require.present(document, "document");
    }
}
