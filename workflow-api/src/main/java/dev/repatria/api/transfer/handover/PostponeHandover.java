package dev.repatria.api.transfer.handover;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Moves the handover to another day. */
public record PostponeHandover(
        String caseId,
        LocalDate on,
        LocalDate handoverOn,
        @PersonalData String reason) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public PostponeHandover {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(handoverOn, "handoverOn");
        Require.text(reason, "reason");
    }
}
