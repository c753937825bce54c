package dev.repatria.core.screening;

/** Facts that a screening cannot read: a JSON pointer to the place and what is wrong there. */
public final class InvalidFacts extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String detail;

    /** Names the place as an RFC 6901 pointer, empty for the whole text, and says what is allowed. */
    public InvalidFacts(String pointer, String detail) {
        super(pointer.isEmpty() ? detail : pointer + ": " + detail);
        this.pointer = pointer;
        this.detail = detail;
    }

    /** The place, for example {@code /sentence/terms/0/start}. */
    public String pointer() {
        return pointer;
    }

    /** What is wrong, in words. */
    public String detail() {
        return detail;
    }
}
