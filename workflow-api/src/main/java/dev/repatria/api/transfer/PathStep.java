package dev.repatria.api.transfer;

/** What can wait for somebody on the approval path. */
public enum PathStep {
    /** Hand the wish to the authority that can act on it. */
    FORWARD_TO_COMPETENT_AUTHORITY,
    /** Choose the instrument. */
    SELECT_INSTRUMENT,
    /** Examine the conditions. */
    ASSESS_ELIGIBILITY,
    /** Reopen on changed facts or close. */
    RESOLVE_INELIGIBILITY,
    /** The sentencing State decides. */
    SENTENCING_STATE_REVIEW,
    /** The federal unit whose court sentenced decides. */
    SUBNATIONAL_CONSENT,
    /** An agency gives its views. */
    AGENCY_VIEWS,
    /** The person consents in writing. */
    WRITTEN_CONSENT,
    /** A paper of the instrument is to be supplied. */
    SUPPLY_DOCUMENT,
    /** Transmit the request. */
    TRANSMIT_REQUEST,
    /** Acknowledge receipt. */
    ACKNOWLEDGE_RECEIPT,
    /** The receiving State decides. */
    RECEIVING_STATE_REVIEW,
    /** Agree to partial recognition or not. */
    ANSWER_PARTIAL_RECOGNITION,
    /** Inform the person of the consequences. */
    INFORM_PERSON,
    /** Verify consent. */
    CONSENT_HEARING,
    /** The opinion of a person whose consent the instrument does not ask for is taken. */
    OPINION_OF_PERSON,
    /** Check eligibility once more and issue the warrant. */
    FINAL_CHECKS,
    /** Fix place and day. */
    SCHEDULE_HANDOVER,
    /** The transit State decides. */
    TRANSIT_DECISION,
    /** Hand the person over. */
    HANDOVER,
    /** Decide how the sentence goes on. */
    DETERMINE_ENFORCEMENT,
    /** Compute the release date. */
    SET_RELEASE_DATE,
    /** Report on the transferred person. */
    PERIODIC_REPORT,
    /** Answer the request for a special report. */
    SPECIAL_REPORT,
    /** Decide on prosecution for earlier acts. */
    SPECIALITY_DECISION,
    /** Watch the impediment and clear it when it ends. */
    CLEAR_IMPEDIMENT,
    /** Examine the conditions again after an impediment. */
    RESCREEN,
    /** The person may ask for reconsideration. */
    RECONSIDERATION,
    /** Notify the sentencing State of the annulled transfer. */
    ANNULMENT_NOTICE,
    /** The sentencing State may ask for the return. */
    RETURN_DECISION,
    /** Decide whether the case goes on after the end of its instrument, which no clause settles. */
    DECIDE_AFTER_TREATY_END,
    /** Answer a request for information. */
    SUPPLY_INFORMATION,
    /** Answer a claim about conditions of detention. */
    ANSWER_CONDITIONS_CLAIM,
    /** Hold the agreed review of detention conditions. */
    DETENTION_REVIEW,
    /** Tell the person in writing of a decision. */
    NOTICE_TO_PERSON
}
