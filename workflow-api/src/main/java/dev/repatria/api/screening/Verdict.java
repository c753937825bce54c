package dev.repatria.api.screening;

/** What one instrument says. */
public enum Verdict {
    /** Every condition is met. */
    ELIGIBLE,
    /** Possible, but a named ground allows refusal. */
    REFUSABLE,
    /** A human must settle an open condition. */
    NEEDS_REVIEW,
    /** A condition of treaty or statute is not met. */
    INELIGIBLE,
    /** Not in force between the two States, or the person is outside its scope. */
    NOT_APPLICABLE
}
