package dev.repatria.api.transfer.path;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Declares a date missed that the law on file sets; sent by the engine. */
public record DeclareDeadlineMissed(
        String caseId,
        LocalDate on,
        PathStep step,
        @PersonalData @Nullable String subject,
        LocalDate dueOn) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public DeclareDeadlineMissed {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(step, "step");
        Require.present(dueOn, "dueOn");
        Require.optionalText(subject, "subject");
    }
}
