package dev.repatria.api;

/** The three kinds of rule that must stay apart. */
public enum Layer {
    /** A condition of the treaty itself. */
    TREATY,
    /** A statute or constitution of one State. */
    DOMESTIC_LAW,
    /** An administrative practice of one State. */
    POLICY
}
