package dev.repatria.api.detention;

/** What a claim about conditions of detention is about. */
public enum ClaimSubject {
    /** Isolation. */
    ISOLATION,
    /** Time in the open air. */
    OUTDOOR_EXERCISE,
    /** Health care. */
    HEALTH_CARE,
    /** Dental care. */
    DENTAL_CARE,
    /** Food and water. */
    FOOD,
    /** Help with language. */
    LANGUAGE,
    /** Contact with lawyers. */
    CONTACT_WITH_COUNSEL,
    /** Contact with family. */
    CONTACT_WITH_FAMILY,
    /** Contact with the consulate. */
    CONSULAR_ACCESS
}
