package dev.repatria.api.screening;

/** What kind of offence it is for the exclusions of a treaty. */
public enum OffenceCategory {
    /** No special kind. */
    ORDINARY,
    /** Political. */
    POLITICAL,
    /** Against immigration law. */
    IMMIGRATION,
    /** Purely military. */
    MILITARY_PURE,
    /** Against the security of the State. */
    STATE_SECURITY,
    /** Against the Head of State or the family. */
    HEAD_OF_STATE,
    /** Against laws that protect national art treasures. */
    ART_TREASURES
}
