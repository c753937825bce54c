package dev.repatria.api.transfer.consent;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records what the verifying officer found. */
public record VerifyConsent(
        String caseId,
        LocalDate on,
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String officer,
        boolean voluntary,
        boolean informed,
        boolean capable,
        boolean consents,
        @PersonalData @Nullable String findings,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public VerifyConsent {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(officer, "officer");
        documents = Require.list(documents);
        Require.optionalText(findings, "findings");
    }
}
