package dev.repatria.api.transfer;

/** Where a case stands; the first column of the state table. */
public enum Stage {
    /** A wish was voiced; nothing has legal effect yet. */
    EXPRESSED,
    /** A petition or a State request is on file. */
    PETITIONED,
    /** The case is registered under an instrument and its conditions are examined. */
    SCREENING,
    /** A condition is not met; rests until facts change or the case is closed. */
    INELIGIBLE,
    /** The sentencing State decides. */
    SENTENCING_REVIEW,
    /** One State refused; rests until reconsideration or closure. */
    REFUSED,
    /** The sentencing State agreed. */
    APPROVED_S,
    /** The request is on its way to the receiving State. */
    AWAITING_R,
    /** The receiving State decides. */
    RECEIVING_REVIEW,
    /** The receiving State accepted. */
    ACCEPTED_R,
    /** The person is informed; consent is to be verified. */
    VERIFICATION,
    /** Consent is verified, or the ground without consent is on record. */
    CONSENT_VERIFIED,
    /** The final checks passed. */
    CLEARED,
    /** Place and day of the handover are fixed. */
    SCHEDULED,
    /** Custody has passed; enforcement in the sentencing State is suspended. */
    TRANSFERRED,
    /** The receiving State carries the sentence on. */
    ENFORCING,
    /** The person escaped after transfer. */
    ESCAPED,
    /** The transfer was annulled; the sentencing State may ask for the return. */
    RETURN_PENDING,
    /** An impediment stops the case; it remembers the stage to return to. */
    SUSPENDED,
    /** The person went back to the sentencing State. */
    RETURNED,
    /** Ended: the matter was never commenced by the competent authority. */
    CLOSED_NOT_COMMENCED,
    /** Ended: a condition is not met. */
    CLOSED_INELIGIBLE,
    /** Ended after a refusal. */
    CLOSED_REFUSED,
    /** Ended: the request or certificate was withdrawn. */
    CLOSED_CERTIFICATE_WITHDRAWN,
    /** Ended: the person does not consent. */
    CLOSED_NO_CONSENT,
    /** Ended: the person withdrew the consent or petition in time. */
    CLOSED_WITHDRAWN,
    /** Ended: the person is free. */
    CLOSED_RELEASED,
    /** Ended: the person died. */
    CLOSED_DECEASED,
    /** Ended: the instrument ceased to apply. */
    CLOSED_TREATY_ENDED,
    /** Ended: the sentence is served. */
    CLOSED_COMPLETED,
    /** Ended: the judgment was set aside. */
    CLOSED_SET_ASIDE;

    /** Whether nothing can follow. */
    public boolean isTerminal() {
        return this == RETURNED || name().startsWith("CLOSED_");
    }

    /** Whether custody has already passed to the receiving State. */
    public boolean isAfterTransfer() {
        return this == TRANSFERRED || this == ENFORCING || this == ESCAPED || this == RETURN_PENDING;
    }
}
