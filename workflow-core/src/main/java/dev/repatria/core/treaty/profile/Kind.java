package dev.repatria.core.treaty.profile;

import dev.repatria.api.State;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The type of a value in a profile: how the schema allows it and how it is read.
 *
 * @param name its name in the schema
 * @param words what a lawyer may write, in words
 * @param schema the JSON Schema of the bare value
 * @param read turns the validated value into its Java form
 */
record Kind<T>(String name, String words, Map<String, Object> schema, Function<JsonNode, T> read) {

    static final Kind<Boolean> FLAG =
            new Kind<>("flag", "true or false", Map.of("type", "boolean"), JsonNode::booleanValue);
    static final Kind<String> TEXT =
            new Kind<>("text", "text of at least three characters", pattern("^\\S.+\\S$"), JsonNode::stringValue);
    static final Kind<String> CODE =
            new Kind<>("code", "a code in capital letters", pattern(Words.CODE), JsonNode::stringValue);
    static final Kind<State> STATE = new Kind<>(
            "state",
            "a two-letter ISO 3166-1 code in capital letters",
            pattern(Words.STATE),
            node -> State.of(node.stringValue()));
    static final Kind<List<String>> TEXTS =
            new Kind<>("texts", "a list of texts", listOf(TEXT.schema), each(JsonNode::stringValue));
    static final Kind<List<String>> INSTRUMENTS =
            new Kind<>("instruments", "a list of profile ids", listOf(pattern(Words.ID)), each(JsonNode::stringValue));
    static final Kind<List<String>> LANGUAGES = new Kind<>(
            "languages",
            "a list of two-letter language codes",
            listOf(pattern("^[a-z]{2}$")),
            each(JsonNode::stringValue));
    static final Kind<LocalDate> DATE = new Kind<>("date", "a date such as 1977-11-30", Words.date(), Kind::date);
    static final Kind<List<LocalDate>> DATES =
            new Kind<>("dates", "a list of dates", listOf(Words.date()), each(Kind::date));
    static final Kind<Period> PERIOD = new Kind<>(
            "period",
            "a period such as P6M, P90D or P1Y",
            pattern(Words.PERIOD),
            node -> Period.parse(node.stringValue()));
    static final Kind<Fraction> FRACTION = new Kind<>(
            "fraction",
            "a fraction such as 1/3",
            pattern("^[1-9][0-9]?/[1-9][0-9]?$"),
            node -> Fraction.parse(node.stringValue()));

    static Kind<Integer> number(int least, int most) {
        return new Kind<>(
                "number-" + least + "-" + most,
                "a whole number from " + least + " to " + most,
                Words.ordered("type", "integer", "minimum", least, "maximum", most),
                JsonNode::intValue);
    }

    static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
        return new Kind<>(
                name("one", type),
                "one of " + names(type),
                Map.of("enum", names(type)),
                node -> Enum.valueOf(type, node.stringValue()));
    }

    static <E extends Enum<E>> Kind<Set<E>> someOf(Class<E> type) {
        var schema = Words.ordered("type", "array", "uniqueItems", true, "items", Map.of("enum", names(type)));
        return new Kind<>(name("some", type), "a list from " + names(type), schema, node -> {
            var values = new LinkedHashSet<E>();
            node.forEach(item -> values.add(Enum.valueOf(type, item.stringValue())));
            return Collections.unmodifiableSet(values);
        });
    }

    private static String name(String prefix, Class<?> type) {
        return prefix + "-" + type.getSimpleName();
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static LocalDate date(JsonNode node) {
        return LocalDate.parse(node.stringValue());
    }

    private static <E> Function<JsonNode, List<E>> each(Function<JsonNode, E> read) {
        return node -> node.valueStream().map(read).toList();
    }

    private static Map<String, Object> pattern(String pattern) {
        return Words.ordered("type", "string", "pattern", pattern);
    }

    private static Map<String, Object> listOf(Map<String, Object> items) {
        return Words.ordered("type", "array", "uniqueItems", true, "items", new LinkedHashMap<>(items));
    }
}
