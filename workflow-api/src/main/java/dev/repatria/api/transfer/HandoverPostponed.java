package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The handover was moved to another day. */
@StoredAs(name = "HandoverPostponed")
public record HandoverPostponed(
        LocalDate on, LocalDate handoverOn, @PersonalData String reason) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public HandoverPostponed {
        Require.present(on, "on");
        Require.present(handoverOn, "handoverOn");
        Require.text(reason, "reason");
    }
}
