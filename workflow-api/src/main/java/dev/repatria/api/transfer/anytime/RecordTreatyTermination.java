package dev.repatria.api.transfer.anytime;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Records that the instrument ends between the two States. */
public record RecordTreatyTermination(String caseId, LocalDate on, LocalDate effectiveOn) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RecordTreatyTermination {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(effectiveOn, "effectiveOn");
    }
}
