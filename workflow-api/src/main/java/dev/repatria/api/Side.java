package dev.repatria.api;

/** Which of the two States of a case is meant. */
public enum Side {
    /** The State that imposed the sentence. */
    SENTENCING,
    /** The State that is to carry the sentence on. */
    RECEIVING;

    /** The other State of the case. */
    public Side other() {
        return this == SENTENCING ? RECEIVING : SENTENCING;
    }
}
