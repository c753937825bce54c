package dev.repatria.api.transfer;

import dev.repatria.api.Citation;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date set by the law on file passed without the act. */
@StoredAs(name = "DeadlineMissed")
public record DeadlineMissed(
        LocalDate on,
        PathStep step,
        Side side,
        @PersonalData @Nullable String subject,
        LocalDate dueOn,
        Citation cite) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public DeadlineMissed {
        Require.present(on, "on");
        Require.present(step, "step");
        Require.present(side, "side");
        Require.present(dueOn, "dueOn");
        Require.present(cite, "cite");
        Require.optionalText(subject, "subject");
    }
}
