package dev.repatria.api.screening;

/** Whether the person can consent. */
public enum Capacity {
    /** Can consent alone. */
    CAPABLE,
    /** Needs a representative. */
    INCAPABLE,
    /** Not yet known. */
    UNKNOWN
}
