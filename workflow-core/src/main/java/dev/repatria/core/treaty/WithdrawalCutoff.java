package dev.repatria.core.treaty;

/** The act after which consent can no longer be withdrawn. */
public enum WithdrawalCutoff {
    /** Verification before the officer whom the law names. */
    VERIFICATION,
    /** The physical transfer. */
    TRANSFER
}
