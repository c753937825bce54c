package dev.repatria.api;

/** In which capacity somebody acts on a case; one per line of the process in {@code docs/reference/roles.md}. */
public enum Role {
    /** The sentenced person. */
    PRISONER,
    /** A lawyer, relative or guardian acting for the sentenced person. */
    REPRESENTATIVE,
    /** An officer of a consulate or embassy. */
    CONSULAR_OFFICER,
    /** The prison's case manager. */
    PRISON_CASE_MANAGER,
    /** Prepares the case in the central authority of either State. */
    CENTRAL_AUTHORITY_OFFICER,
    /** Decides for the central authority of either State. */
    CENTRAL_AUTHORITY_DECIDER,
    /** The authority of the federal unit whose court imposed the sentence. */
    SUBNATIONAL_AUTHORITY,
    /** A prosecutor or agency asked for its views. */
    PROSECUTION_OPINION,
    /** The officer that the law names to verify consent. */
    VERIFYING_OFFICER,
    /** Counsel of the sentenced person. */
    COUNSEL,
    /** Arranges escort, travel and transit. */
    TRANSPORT_COORDINATOR,
    /** Carries the sentence on after transfer. */
    ENFORCEMENT_AUTHORITY,
    /** A court's registry. */
    COURT_REGISTRY,
    /** Adopts and retires treaty profiles. */
    TREATY_ADMINISTRATOR,
    /** Keeps the engine running; reads no case content. */
    OPERATOR,
    /** Reads the event history; acts on nothing. */
    AUDITOR,
    /** The engine itself, acting on a treaty profile. */
    SYSTEM
}
