package dev.repatria.api.screening;

import dev.repatria.api.Require;

/** The opinion of a person whose consent is not needed. */
public record Opinion(OpinionStatus status) {

    /** Copies its lists and refuses what has no meaning. */
    public Opinion {
        Require.present(status, "status");
    }
}
