package dev.repatria.core.treaty;

/** A moment after the first screening at which the law measures again. */
public enum Moment {
    /** The request, with the judgment, reaches the receiving State. */
    RECEIPT,
    /** The person is handed over. */
    TRANSFER
}
