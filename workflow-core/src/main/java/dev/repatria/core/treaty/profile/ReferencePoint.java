package dev.repatria.core.treaty.profile;

/** The day from which an instrument measures; instruments differ in nothing more often. */
public enum ReferencePoint {
    /** The person's own petition or application. */
    PETITION,
    /** The making of the request by a State. */
    REQUEST_MADE,
    /** The receipt of that request. */
    REQUEST_RECEIVED,
    /** The receipt of judgment and certificate. */
    JUDGMENT_RECEIVED,
    /** The arrest. */
    ARREST,
    /** The physical transfer. */
    TRANSFER
}
