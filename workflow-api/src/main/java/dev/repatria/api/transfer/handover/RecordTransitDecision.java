package dev.repatria.api.transfer.handover;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.State;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Records what a transit State decided. */
public record RecordTransitDecision(
        String caseId,
        LocalDate on,
        State transitState,
        boolean granted,
        @PersonalData @Nullable String reasons) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordTransitDecision {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(transitState, "transitState");
        Require.optionalText(reasons, "reasons");
    }
}
