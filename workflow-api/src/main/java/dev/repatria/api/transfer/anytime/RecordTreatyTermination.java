package dev.repatria.api.transfer.anytime;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records that the instrument ends between the two States.
 *
 * @param effectiveOn first day on which it no longer binds
 * @param notifiedOn day on which the notice of denunciation was received; with it the end is checked against the instrument's own rule
 * @param goesOn what the authorities of both States decided for this case, where no clause settles it
 */
public record RecordTreatyTermination(
        String caseId,
        LocalDate on,
        LocalDate effectiveOn,
        @Nullable LocalDate notifiedOn,
        @Nullable Boolean goesOn) implements TransferCommand {

    /** An end of which no notice is on file. */
    public RecordTreatyTermination(String caseId, LocalDate on, LocalDate effectiveOn) {
        this(caseId, on, effectiveOn, null, null);
    }

    /** Refuses missing values and copies its lists. */
    public RecordTreatyTermination {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(effectiveOn, "effectiveOn");
    }
}
