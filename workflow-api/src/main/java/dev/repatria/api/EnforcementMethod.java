package dev.repatria.api;

/** How the receiving State carries the sentence on. */
public enum EnforcementMethod {
    /** The same sentence goes on unchanged. */
    CONTINUED,
    /** The same sentence goes on, adapted to the receiving State's law because its nature or length is incompatible. */
    ADAPTED,
    /** A court of the receiving State replaces the sentence. */
    CONVERTED
}
