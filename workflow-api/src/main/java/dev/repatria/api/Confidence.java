package dev.repatria.api;

/** Whether a value of a treaty profile was read in a source or written from memory. */
public enum Confidence {
    /** Read in the source that the value names. */
    VERIFIED,
    /** Not yet read in an official text: a failing condition that rests on it needs a human. */
    UNVERIFIED
}
