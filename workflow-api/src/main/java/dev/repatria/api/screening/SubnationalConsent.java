package dev.repatria.api.screening;

/** Consent of the federal unit whose court sentenced. */
public enum SubnationalConsent {
    /** Given. */
    GIVEN,
    /** Refused. */
    REFUSED,
    /** Not yet known. */
    MISSING
}
