package dev.repatria.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A sovereign State by its ISO 3166-1 alpha-2 code, with {@code XK} for Kosovo. */
public record State(@JsonValue String code) implements Comparable<State> {

    /** Refuses anything but two capital letters. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public State {
        Require.present(code, "state");
        if (code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
            throw new InvalidValue("state", "'" + code + "' is not a two-letter ISO 3166-1 code");
        }
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
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
