package dev.repatria.app.instruments;

import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.core.treaty.ApplicableLaw;
import dev.repatria.core.treaty.LawBook;

/** An instrument with two States between which a test drives a case. */
record Pair(String instrument, State sentencing, State receiving) {

    static Pair of(String instrument, String sentencing, String receiving) {
        return new Pair(instrument, State.of(sentencing), State.of(receiving));
    }

    /** What the version in use says between the two States. */
    ApplicableLaw law(LawBook laws) {
        return laws.currentVersion(instrument)
                .flatMap(version -> laws.law(instrument, version, sentencing, receiving))
                .orElseThrow();
    }

    State state(Side side) {
        return side == Side.SENTENCING ? sentencing : receiving;
    }
}
