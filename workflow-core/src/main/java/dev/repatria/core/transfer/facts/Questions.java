package dev.repatria.core.transfer.facts;

import dev.repatria.api.Side;
import dev.repatria.api.transfer.InformationRequested;
import dev.repatria.api.transfer.InformationSupplied;
import dev.repatria.core.transfer.CaseState;

/** Questions between the authorities: asked and not yet answered. */
public final class Questions {

    private Questions() {}

    /** Number of questions to that side without an answer. */
    public static long openTo(CaseState state, Side side) {
        var asked = state.all(InformationRequested.class).stream()
                .filter(q -> q.askedOf() == side)
                .count();
        var answered = state.all(InformationSupplied.class).stream()
                .filter(a -> a.suppliedBy() == side)
                .count();
        return Math.max(0, asked - answered);
    }
}
