package dev.repatria.api.transfer;

/** What the screening officer decides; the rules advise. */
public enum EligibilityDecision {
    /** The case goes on. */
    ELIGIBLE,
    /** A condition is not met. */
    INELIGIBLE,
    /** Nothing is decided: the screening was not binding. */
    NOT_DECIDED
}
