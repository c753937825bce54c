package dev.repatria.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every record of the published language asks of its components. */
public final class Require {

    /** Characters of free text that one field may hold. */
    public static final int LONGEST_TEXT = 20_000;

    private Require() {}

    /** The value, or {@link InvalidValue} when it is missing. */
    public static <T> T present(@Nullable T value, String field) {
        if (value == null) {
            throw new InvalidValue(field, "is required");
        }
        return value;
    }

    /** Text that is there and not blank, at most {@value #LONGEST_TEXT} characters. */
    public static String text(@Nullable String value, String field) {
        if (present(value, field).isBlank()) {
            throw new InvalidValue(field, "must not be blank");
        }
        return optionalText(value, field);
    }

    /** Text of bounded length when it is there. */
    public static String optionalText(@Nullable String value, String field) {
        if (value == null) {
            return "";
        }
        if (value.length() > LONGEST_TEXT) {
            throw new InvalidValue(field, "is longer than " + LONGEST_TEXT + " characters");
        }
        if (value.indexOf('\0') >= 0) {
            throw new InvalidValue(field, "holds a NUL character");
        }
        return value;
    }

    /** An unmodifiable copy; a missing list is empty. */
    public static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** An unmodifiable copy of a list with at least one element. */
    public static <T> List<T> some(@Nullable List<T> values, String field) {
        if (values == null || values.isEmpty()) {
            throw new InvalidValue(field, "needs at least one element");
        }
        return List.copyOf(values);
    }
}
