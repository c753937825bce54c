package dev.repatria.api.transfer;

/** What somebody claims that a State owes. */
public enum DutyKind {
    /** A recurring review of a national who is still in the sentencing State. */
    PERIODIC_REVIEW_BEFORE_TRANSFER,
    /** A recurring report on a person already transferred. */
    PERIODIC_REPORT_AFTER_TRANSFER,
    /** A decision within a time limit. */
    DECISION_WITHIN_TIME,
    /** Anything else. */
    OTHER
}
