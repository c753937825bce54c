package dev.repatria.api.screening;

/** What money is owed under the judgment. */
public enum FinancialKind {
    /** A fine. */
    FINE,
    /** A confiscation order. */
    CONFISCATION,
    /** Compensation. */
    COMPENSATION
}
