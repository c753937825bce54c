package dev.repatria.api.transfer;

/** How a message travelled. */
public enum Channel {
    /** Spoken in person. */
    IN_PERSON,
    /** By letter. */
    LETTER,
    /** By e-mail. */
    EMAIL,
    /** By telephone. */
    TELEPHONE,
    /** At a consular visit. */
    CONSULAR_VISIT,
    /** Through diplomatic channels. */
    DIPLOMATIC,
    /** Between central authorities. */
    CENTRAL_AUTHORITIES,
    /** Between ministries of justice. */
    MINISTRIES_OF_JUSTICE,
    /** Through a secure electronic system. */
    ELECTRONIC
}
