package dev.repatria.api.screening;

/** Proceedings that may stand in the way. */
public enum ProceedingKind {
    /** An appeal. */
    APPEAL,
    /** Habeas corpus, a motion under 28 USC 2255, amparo. */
    COLLATERAL_ATTACK,
    /** A criminal charge. */
    CHARGE,
    /** An inquiry. */
    INQUIRY,
    /** A request of a third State for extradition. */
    THIRD_STATE_EXTRADITION,
    /** Custody for civil contempt. */
    CONTEMPT
}
