package dev.repatria.api.screening;

import dev.repatria.api.Require;
import dev.repatria.api.State;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A proceeding in a State, open until {@code endedOn}. */
public record Proceeding(
        ProceedingKind kind,
        State state,
        LocalDate filedOn,
        @Nullable LocalDate endedOn) {

    /** Copies its lists and refuses what has no meaning. */
    public Proceeding {
        Require.present(kind, "kind");
        Require.present(state, "state");
        Require.present(filedOn, "filedOn");
    }
}
