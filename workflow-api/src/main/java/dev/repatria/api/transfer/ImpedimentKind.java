package dev.repatria.api.transfer;

/** What stands in the way of a case under way. */
public enum ImpedimentKind {
    /** An appeal is pending. */
    APPEAL,
    /** A collateral attack on the judgment is pending. */
    COLLATERAL_ATTACK,
    /** A new charge is pending. */
    NEW_CHARGE,
    /** An inquiry is pending. */
    INQUIRY,
    /** A third State asks for extradition. */
    THIRD_STATE_EXTRADITION,
    /** Custody for civil contempt. */
    CONTEMPT,
    /** The person is at large. */
    ESCAPE,
    /** Consent could not be verified. */
    CONSENT_DEFECT,
    /** The person is not fit to travel. */
    ILLNESS
}
