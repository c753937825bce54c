package dev.repatria.core.preview;

/** What a draft would mean for one person. */
public enum Gain {
    /** The verdict would be better. */
    GAINS,
    /** The verdict would be worse. */
    LOSES,
    /** The verdict would be the same. */
    SAME
}
