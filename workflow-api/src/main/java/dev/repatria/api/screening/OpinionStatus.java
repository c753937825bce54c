package dev.repatria.api.screening;

/** The opinion of a person whose consent is not needed. */
public enum OpinionStatus {
    /** Taken down. */
    RECORDED,
    /** The person refuses to give one. */
    REFUSED,
    /** Not yet taken. */
    MISSING
}
