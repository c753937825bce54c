package dev.repatria.api.screening;

/** Who made the formal move. */
public enum Initiator {
    /** The sentenced person. */
    PERSON,
    /** Somebody acting for the person. */
    REPRESENTATIVE,
    /** The State that imposed the sentence. */
    SENTENCING_STATE,
    /** The State that is to carry it on. */
    RECEIVING_STATE
}
