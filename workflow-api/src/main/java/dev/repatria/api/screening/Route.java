package dev.repatria.api.screening;

/** Whether the person agrees to the transfer or the instrument lets it go on without consent. */
public enum Route {
    /** With the consent of the person. */
    CONSENT,
    /** Without consent, on a ground that the instrument names. */
    NON_CONSENT
}
