package dev.repatria.api.transfer;

/** Why a relayed wish is not taken further. */
public enum RelayRejectionReason {
    /** Nobody entitled to act for the person is behind it. */
    NO_AUTHORITY_TO_ACT,
    /** It was addressed to a State that cannot commence the transfer. */
    WRONG_STATE,
    /** The same wish is already on file. */
    DUPLICATE
}
