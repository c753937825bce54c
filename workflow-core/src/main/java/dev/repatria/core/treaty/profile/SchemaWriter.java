package dev.repatria.core.treaty.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Writes the published JSON Schema (2020-12) of the profile language from its names. */
final class SchemaWriter {

    private static final Map<String, Object> TEXT = Words.ordered("type", "string", "minLength", 3);

    private SchemaWriter() {}

    static Map<String, Object> schema() {
        var definitions = new LinkedHashMap<String, Object>(marks());
        var groups = new ArrayList<>(List.of(Language.status(), Language.parties()));
        groups.addAll(Language.groups());
        groups.forEach(group -> definitions.put("group-" + group.key(), group(group)));
        groups.forEach(group -> kinds(group, definitions));
        return Words.ordered(
                "$schema", "https://json-schema.org/draft/2020-12/schema",
                "$id", "urn:repatria:treaty-profile:1",
                "title", "Treaty profile or overlay",
                "type", "object",
                "required", List.of("kind"),
                "properties", Map.of("kind", Map.of("enum", List.of("TREATY", "DOMESTIC_LAW", "POLICY"))),
                "if", Map.of("properties", Map.of("kind", Map.of("const", "TREATY"))),
                "then", Map.of("$ref", "#/$defs/treaty"),
                "else", Map.of("$ref", "#/$defs/overlay"),
                "$defs", with(definitions, "treaty", treaty(), "overlay", overlay()));
    }

    private static Map<String, Object> treaty() {
        var properties = head();
        properties.put("terms", terms());
        properties.put("status", ref("group-status"));
        properties.put("parties", ref("group-parties"));
        Language.groups().forEach(group -> properties.put(group.key(), ref("group-" + group.key())));
        properties.put(
                "absent",
                Words.ordered(
                        "description",
                        "groups for which no source on file gives a value",
                        "type",
                        "array",
                        "uniqueItems",
                        true,
                        "items",
                        Map.of("enum", absentable())));
        return closed(
                "an international instrument",
                properties,
                List.of("id", "version", "kind", "title", "citation", "terms", "status", "parties"));
    }

    static List<String> absentable() {
        return Language.groups().stream()
                .map(Spec::key)
                .filter(key -> !Language.SELDOM.contains(key))
                .toList();
    }

    private static Map<String, Object> overlay() {
        var properties = head();
        properties.put(
                "state",
                Words.ordered(
                        "description",
                        "the State whose law or policy it is",
                        "type",
                        "string",
                        "pattern",
                        Words.STATE));
        Language.groups().stream()
                .filter(group -> !Language.TREATY_ONLY.contains(group.key()))
                .forEach(group -> properties.put(group.key(), ref("group-" + group.key())));
        return closed(
                "a statute or policy of one State that is laid over every instrument",
                properties,
                List.of("id", "version", "kind", "title", "citation", "state"));
    }

    private static Map<String, Object> head() {
        return Words.ordered(
                "id", Words.ordered("description", "stable key", "type", "string", "pattern", Words.ID),
                "version",
                        Words.ordered(
                                "description",
                                "version of this file",
                                "type",
                                "string",
                                "pattern",
                                "^[0-9]+\\.[0-9]+\\.[0-9]+$"),
                "kind", Map.of("enum", List.of("TREATY", "DOMESTIC_LAW", "POLICY")),
                "title", Words.ordered("description", "full name", "type", "string", "pattern", "^\\S.{8,}\\S$"),
                "citation",
                        Words.ordered(
                                "description", "where it is published", "type", "array", "minItems", 1, "items", TEXT));
    }

    private static Map<String, Object> terms() {
        var words = Words.ordered("sending", TEXT, "receiving", TEXT, "person", TEXT);
        return closed("what the instrument calls the two States and the person", words, List.copyOf(words.keySet()));
    }

    private static Map<String, Object> group(Spec spec) {
        var properties = new LinkedHashMap<String, Object>();
        Words.MARKS.forEach(mark -> properties.put(mark, ref("mark-" + mark)));
        if (spec.listKey() == null) {
            spec.children().forEach(child -> properties.put(child.key(), property(child)));
            return closed(spec.meaning(), properties, List.of());
        }
        var entry = group(Spec.group(spec.key(), spec.meaning(), null).holding(spec.children()));
        properties.put(spec.listKey(), Words.ordered("type", "array", "items", entry));
        return closed(spec.meaning(), properties, List.of(spec.listKey()));
    }

    private static Map<String, Object> property(Spec spec) {
        var kind = spec.kind();
        return kind == null
                ? group(spec)
                : Words.ordered("description", spec.meaning(), "$ref", "#/$defs/value-" + kind.name());
    }

    private static void kinds(Spec spec, Map<String, Object> definitions) {
        var kind = spec.kind();
        if (kind == null) {
            spec.children().forEach(child -> kinds(child, definitions));
        } else {
            definitions.put("value-" + kind.name(), leaf(kind));
        }
    }

    private static Map<String, Object> leaf(Kind<?> kind) {
        var value = new LinkedHashMap<String, Object>(Map.of("value", kind.schema()));
        Words.MARKS.forEach(mark -> value.put(mark, ref("mark-" + mark)));
        var variant = closed("one of several values", new LinkedHashMap<>(value), List.of("value"));
        value.put("variants", Words.ordered("type", "array", "minItems", 1, "items", variant));
        var object = closed("the value with marks of its own", value, List.of());
        object.put("oneOf", List.of(Map.of("required", List.of("value")), Map.of("required", List.of("variants"))));
        return Words.ordered(
                "description", kind.words(), "if", Map.of("type", "object"), "then", object, "else", kind.schema());
    }

    private static Map<String, Object> marks() {
        return Words.ordered(
                "mark-cite", described("article, section or paragraph", "pattern", Words.CITE),
                "mark-confidence", Map.of("enum", List.of("VERIFIED", "UNVERIFIED")),
                "mark-source",
                        described(
                                "V:n = source n of the list of sources, M = memory, M? = weak memory",
                                "pattern",
                                Words.SOURCE),
                "mark-from", described("first day on which the value holds", "format", "date"),
                "mark-until", described("last day on which the value holds", "format", "date"),
                "mark-sentencing", described("only when this is the sentencing State", "pattern", Words.STATE),
                "mark-receiving", described("only when this is the receiving State", "pattern", Words.STATE),
                "mark-note", described("a remark for the reader", "minLength", 3));
    }

    private static Map<String, Object> described(String meaning, String keyword, Object value) {
        return Words.ordered("description", meaning, "type", "string", keyword, value);
    }

    private static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> closed(String meaning, Map<String, Object> properties, List<String> required) {
        var schema = Words.ordered("description", meaning, "type", "object", "additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", List.copyOf(new TreeSet<>(required)));
        }
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> with(Map<String, Object> map, Object... more) {
        map.putAll(Words.ordered(more));
        return map;
    }
}
