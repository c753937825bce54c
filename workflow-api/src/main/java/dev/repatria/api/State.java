package dev.repatria.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A sovereign State by its ISO 3166-1 alpha-2 code, with {@code XK} for Kosovo. */
public record State(@JsonValue String code) implements Comparable<State> {

    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

    /** Refuses anything but two capital letters. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public State {
        Require.present(code, "state");
        if (!ALPHA_2.matcher(code).matches()) {
            throw new InvalidValue("state", "'" + code + "' is not a two-letter ISO 3166-1 code");
        }
    }

    /** The State with this code. */
    public static State of(String code) {
        return new State(code);
    }

    @Override
    public int compareTo(State other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
