package dev.repatria.core.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a date only from a text of the form {@code 2024-01-16}. */
final class StrictDate extends StdDeserializer<LocalDate> {

    private static final String FORM = "0000-00-00";

    StrictDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        var text = parser.getString();
        try {
            if (hasForm(text)) {
                return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            }
        } catch (DateTimeException noSuchDay) {
            throw context.weirdStringException(text, LocalDate.class, noSuchDay.getMessage());
        }
        throw context.weirdStringException(text, LocalDate.class, "not of the form YYYY-MM-DD");
    }

    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (var at = 0; at < FORM.length(); at++) {
            var letter = text.charAt(at);
            if (FORM.charAt(at) == '-' ? letter != '-' : letter < '0' || letter > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
