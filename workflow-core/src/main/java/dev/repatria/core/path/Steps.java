package dev.repatria.core.path;

import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Short ways to write a step of the path. */
final class Steps {

    private Steps() {}

    static OpenStep of(PathStep step, Side side, Role role, String row) {
        return new OpenStep(step, side, role, null, null, new Citation("State table", row));
    }

    static OpenStep of(PathStep step, Side side, Role role, Citation cite) {
        return new OpenStep(step, side, role, null, null, cite);
    }

    static OpenStep of(
            PathStep step, Side side, Role role, @Nullable String subject, @Nullable LocalDate dueOn, Citation cite) {
        return new OpenStep(step, side, role, subject, dueOn, cite);
    }
}
