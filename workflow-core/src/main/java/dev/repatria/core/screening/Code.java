package dev.repatria.core.screening;

/** The condition codes of the screening contract, in the order in which findings are listed. */
enum Code {
    IN_FORCE,
    SCOPE,
    INITIATION,
    NATIONALITY,
    DOMICILE,
    DUAL_CRIMINALITY,
    EXCLUDED_OFFENCE,
    EXCLUDED_SENTENCE,
    FINALITY,
    PENDING_PROCEEDINGS,
    THIRD_STATE_EXTRADITION,
    REMAINING_TERM,
    FIXED_DURATION,
    MINIMUM_SERVED,
    FINANCIAL,
    CONSENT,
    NON_CONSENT_ROUTE,
    OPINION,
    SUBNATIONAL_CONSENT,
    DUAL_NATIONAL,
    CAPACITY,
    POLICY
}
