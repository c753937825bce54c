package dev.repatria.api.screening;

/** What is never treated as political or military. */
public enum CarveOut {
    /** Terrorism. */
    TERRORISM,
    /** Genocide. */
    GENOCIDE,
    /** An attack on a Head of State. */
    HEAD_OF_STATE_ATTACK
}
