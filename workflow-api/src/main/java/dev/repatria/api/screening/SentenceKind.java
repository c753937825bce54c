package dev.repatria.api.screening;

/** What was imposed. */
public enum SentenceKind {
    /** A term with an end. */
    FIXED,
    /** Life. */
    LIFE,
    /** No fixed end, for example a hospital order. */
    INDETERMINATE,
    /** Death. */
    DEATH,
    /** Probation, parole or other supervision. */
    SUPERVISION
}
