package dev.repatria.api.detention;

/** What the answer to a claim says. */
public enum ClaimOutcome {
    /** The condition was put right. */
    REMEDIED,
    /** The claim was examined and not confirmed. */
    NOT_FOUND,
    /** Passed to the body that is competent. */
    REFERRED,
    /** Confirmed in part. */
    PARTLY_FOUND
}
