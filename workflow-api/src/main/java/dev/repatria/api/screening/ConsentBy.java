package dev.repatria.api.screening;

/** Who gave consent. */
public enum ConsentBy {
    /** The person. */
    PERSON,
    /** A parent. */
    PARENT,
    /** A guardian. */
    GUARDIAN,
    /** A court. */
    COURT
}
