package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The fixed handover will not take place. */
@StoredAs(name = "HandoverCancelled")
public record HandoverCancelled(
        LocalDate on, LocalDate handoverOn, @PersonalData String reason) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public HandoverCancelled {
        Require.present(on, "on");
        Require.present(handoverOn, "handoverOn");
        Require.text(reason, "reason");
    }
}
