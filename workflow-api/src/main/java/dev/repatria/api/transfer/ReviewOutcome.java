package dev.repatria.api.transfer;

/** What a government decides. */
public enum ReviewOutcome {
    /** The State named in the decision agrees. */
    APPROVED,
    /** The State named in the decision refuses. */
    REFUSED,
    /** More information is needed first. */
    MORE_INFORMATION
}
