package dev.repatria.api.transfer;

/** Why consent could not be verified. */
public enum ConsentDefect {
    /** Not voluntary. */
    COERCED,
    /** Consequences not understood. */
    NOT_UNDERSTOOD,
    /** The person cannot consent alone. */
    INCAPABLE,
    /** The person does not consent. */
    REFUSED
}
