package dev.repatria.api.transfer;

/** Why a resting case is closed. */
public enum ClosureReason {
    /** A condition is not met. */
    CONDITION_NOT_MET,
    /** The refusal stands. */
    REFUSAL_STANDS,
    /** Nobody pursues it. */
    NOT_PURSUED
}
