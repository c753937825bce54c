package dev.repatria.api.screening;

import dev.repatria.api.Require;
import dev.repatria.api.State;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stay of the person in a State. */
public record Presence(
        State state, LocalDate from, @Nullable LocalDate to, boolean intentToStay, boolean custody) {

    /** Copies its lists and refuses what has no meaning. */
    public Presence {
        Require.present(state, "state");
        Require.present(from, "from");
    }
}
