package dev.repatria.api.transfer;

import dev.repatria.api.Citation;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of the path: who must act, since which event, until when and under which article; {@code subject} tells steps of one kind apart. */
public record OpenStep(
        PathStep step,
        Side side,
        Role role,
        @PersonalData @Nullable String subject,
        @Nullable LocalDate dueOn,
        Citation cite) {

    /** Refuses missing values and copies its lists. */
    public OpenStep {
        Require.present(step, "step");
        Require.present(side, "side");
        Require.present(role, "role");
        Require.present(cite, "cite");
        Require.optionalText(subject, "subject");
    }
}
