package dev.repatria.api.screening;

/** Which court imposed the sentence. */
public enum Court {
    /** A federal court. */
    FEDERAL,
    /** A court of a federal unit. */
    STATE,
    /** A military court. */
    MILITARY,
    /** A court of a unitary State. */
    NATIONAL
}
