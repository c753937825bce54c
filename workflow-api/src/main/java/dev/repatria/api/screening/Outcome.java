package dev.repatria.api.screening;

/** What one condition says. */
public enum Outcome {
    /** Met. */
    PASS,
    /** Not met. */
    FAIL,
    /** Cannot be said on these facts or on this value of the profile. */
    UNKNOWN,
    /** A named ground on which the State may refuse. */
    REFUSABLE
}
