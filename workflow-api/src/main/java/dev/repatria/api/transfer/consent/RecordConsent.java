package dev.repatria.api.transfer.consent;

import dev.repatria.api.Require;
import dev.repatria.api.screening.ConsentBy;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Records written consent. */
public record RecordConsent(String caseId, LocalDate on, ConsentBy by, String form, List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordConsent {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(by, "by");
        Require.text(form, "form");
        documents = Require.list(documents);
    }
}
