package dev.repatria.api.transfer;

/** Why the person left custody before transfer. */
public enum ReleaseReason {
    /** The sentence ran out. */
    SENTENCE_SERVED,
    /** Conditional release. */
    CONDITIONAL_RELEASE,
    /** A pardon, amnesty or commutation to time served. */
    PARDON,
    /** A court ordered it. */
    COURT_ORDER
}
