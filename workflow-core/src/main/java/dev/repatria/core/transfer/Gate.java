package dev.repatria.core.transfer;

import java.util.Optional;

/** A condition on the case that closes a command whatever it says. */
@FunctionalInterface
public interface Gate {

    /** The refusal while the gate is shut; empty when it is open. */
    Optional<Refusal> closed(Matter matter);
}
