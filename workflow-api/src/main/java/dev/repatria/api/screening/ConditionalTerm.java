package dev.repatria.api.screening;

import dev.repatria.api.Require;
import org.jspecify.annotations.Nullable;

/** Time that is added only if something stays undone, for example an unpaid fine. */
public record ConditionalTerm(
        @Nullable Integer months, @Nullable Integer days, String onlyIf) {

    /** Copies its lists and refuses what has no meaning. */
    public ConditionalTerm {
        Require.text(onlyIf, "onlyIf");
    }
}
