package dev.repatria.api.transfer;

/** Which report it is. */
public enum ReportKind {
    /** The report due at the interval of the instrument. */
    PERIODIC,
    /** The report on one sentence that the sentencing State asked for. */
    SPECIAL
}
