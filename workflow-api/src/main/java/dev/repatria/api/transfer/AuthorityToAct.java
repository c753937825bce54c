package dev.repatria.api.transfer;

/** By what right somebody speaks for the person. */
public enum AuthorityToAct {
    /** The person speaks. */
    PERSONAL,
    /** A power of attorney is on file. */
    POWER_OF_ATTORNEY,
    /** Parent, guardian or court-appointed representative. */
    LEGAL_REPRESENTATIVE,
    /** Consular functions under the Vienna Convention. */
    CONSULAR_FUNCTION,
    /** Claimed, not shown. */
    CLAIMED,
    /** None. */
    NONE
}
