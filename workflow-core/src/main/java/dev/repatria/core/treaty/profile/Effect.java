package dev.repatria.core.treaty.profile;

/** What follows when a rule is not met. */
public enum Effect {
    /** The person cannot be transferred under the instrument. */
    CONDITION,
    /** The receiving State may refuse, and may also go on. */
    REFUSAL_GROUND
}
