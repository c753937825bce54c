package dev.repatria.api.transfer;

/** What an agency says. */
public enum ViewsPosition {
    /** In favour. */
    SUPPORTS,
    /** No objection. */
    NO_OBJECTION,
    /** Against. */
    OBJECTS
}
