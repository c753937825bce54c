package dev.repatria.api.transfer;

/** What the sentencing State did to its judgment. */
public enum SentenceChange {
    /** Changed the sentence. */
    MODIFIED,
    /** Set the judgment aside. */
    SET_ASIDE
}
