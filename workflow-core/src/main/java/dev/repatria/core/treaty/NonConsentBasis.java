package dev.repatria.core.treaty;

/** Grounds on which an instrument lets a transfer go on without the person's consent. */
public enum NonConsentBasis {
    /** An expulsion order that follows from the sentence. */
    EXPULSION_CONSEQUENTIAL,
    /** Any expulsion order. */
    EXPULSION_ANY,
    /** The person fled to the receiving State. */
    FLED,
    /** The person otherwise returned there aware of the case. */
    RETURNED,
    /** The person is a national who lives there. */
    LIVES_THERE,
    /** The instrument does not ask for consent at all. */
    NOT_REQUIRED
}
