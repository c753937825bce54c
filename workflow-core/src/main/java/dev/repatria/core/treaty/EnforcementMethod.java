package dev.repatria.core.treaty;

/** How the receiving State carries the sentence on. */
public enum EnforcementMethod {
    /** The same sentence goes on, adapted where its nature or length is incompatible. */
    CONTINUED,
    /** A court of the receiving State replaces the sentence. */
    CONVERSION
}
