package dev.repatria.api.transfer.transmission;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Agrees to partial recognition, or withdraws the request. */
public record AnswerPartialRecognition(
        String caseId,
        LocalDate on,
        boolean agreed,
        @PersonalData @Nullable String reasons) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public AnswerPartialRecognition {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.optionalText(reasons, "reasons");
    }
}
