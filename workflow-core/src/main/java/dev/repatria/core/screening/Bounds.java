package dev.repatria.core.screening;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How much of anything one request may hold, so that every answer stays small and quick. */
final class Bounds {

    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST_TEXT = 1_000;

    private Bounds() {}

    static void entries(String pointer, Collection<?> entries) {
        if (entries.size() > MOST_ENTRIES) {
            throw new InvalidFacts(pointer, "must not have more than " + MOST_ENTRIES + " entries");
        }
    }

    static void text(String pointer, @Nullable String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new InvalidFacts(pointer, "must not be longer than " + LONGEST_TEXT + " characters");
        }
        if (text != null && text.indexOf('\0') >= 0) {
            throw new InvalidFacts(pointer, "must not hold a NUL character");
        }
    }

    static void notNegative(String pointer, @Nullable Integer number) {
        if (number != null && number < 0) {
            throw new InvalidFacts(pointer, "must not be negative");
        }
    }

    static void within(String pointer, @Nullable Integer number, int most) {
        notNegative(pointer, number);
        if (number != null && number > most) {
            throw new InvalidFacts(pointer, "must not be more than " + most);
        }
    }
}
