package dev.repatria.api.transfer.facts;

import dev.repatria.api.DocumentReference;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Puts a paper on the shared file, or on the file of the caller's State alone. */
public record AttachDocument(String caseId, LocalDate on, DocumentReference document, boolean ownerOnly)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public AttachDocument {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(document, "document");
    }
}
