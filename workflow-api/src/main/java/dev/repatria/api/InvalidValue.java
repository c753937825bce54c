package dev.repatria.api;

/** Input that has no meaning in the published language; becomes a 400 that names the field. */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** Names the field and says what is allowed. */
    public InvalidValue(String field, String message) {
        super(field + ": " + message);
        this.field = field;
    }

    /** The name of the component that was refused. */
    public String field() {
        return field;
    }
}
