package dev.repatria.api.transfer;

/** An act of mercy. */
public enum ClemencyAct {
    /** Pardon. */
    PARDON,
    /** Amnesty. */
    AMNESTY,
    /** Commutation to a shorter or milder sentence. */
    COMMUTATION
}
