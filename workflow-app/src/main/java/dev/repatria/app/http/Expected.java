package dev.repatria.app.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What a field wants, in the words of its caller instead of a Java type. */
final class Expected {

    private static final Map<Class<?>, String> WORDS = Map.of(
            String.class, "must be text",
            LocalDate.class, "must be a date like 2026-03-31",
            Instant.class, "must be an instant like 2026-03-31T12:00:00Z",
            Period.class, "must be a period like P6M",
            boolean.class, "must be true or false",
            Boolean.class, "must be true or false",
            int.class, "must be a whole number",
            Integer.class, "must be a whole number",
            long.class, "must be a whole number");

    private Expected() {}

    static String of(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "must be an array";
        }
        return WORDS.getOrDefault(type, "must be an object of the documented form");
    }
}
