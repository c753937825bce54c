package dev.repatria.core.screening;

/** Facts that a screening cannot read: a JSON pointer to the place and what is wrong there. */
public final class InvalidFacts extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String detail;
    private final boolean malformed;

    /** Names the place as an RFC 6901 pointer, empty for the whole text, and says what is allowed. */
    public InvalidFacts(String pointer, String detail) {
        this(pointer, detail, false);
    }

    private InvalidFacts(String pointer, String detail, boolean malformed) {
        super(pointer.isEmpty() ? detail : pointer + ": " + detail);
        this.pointer = pointer;
        this.detail = detail;
        this.malformed = malformed;
    }

    /** Says that the text is not JSON at all. */
    static InvalidFacts malformed(String pointer, String detail) {
        return new InvalidFacts(pointer, detail, true);
    }

    /** The place, for example {@code /sentence/terms/0/start}. */
    public String pointer() {
        return pointer;
    }

    /** What is wrong, in words. */
    public String detail() {
        return detail;
    }

    /** Whether the text is not JSON at all. */
    public boolean malformed() {
        return malformed;
    }
}
