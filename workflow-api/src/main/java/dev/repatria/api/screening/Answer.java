package dev.repatria.api.screening;

/** A fact that may still be open. */
public enum Answer {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not yet known. */
    UNKNOWN
}
