package dev.repatria.core.treaty.profile;

/** Whether an instrument binds two States on a day. */
public enum InForce {
    /** It does. */
    YES,
    /** It does not. */
    NO,
    /** No source on file gives the day on which it began to. */
    UNKNOWN
}
