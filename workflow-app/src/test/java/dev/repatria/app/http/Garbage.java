package dev.repatria.app.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Wrong values of every kind, decided by a seed alone; bodies are first filled as described and then spoiled. */
final class Garbage {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEEPEST = 6;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "0",
            "-1",
            "1e999",
            "9999999999999999999",
            "NaN",
            "null",
            "true",
            "US",
            "usa",
            "MX",
            "2026-02-30",
            "2026-11-27",
            "+999999999-12-31",
            "2026-11-27T00:00:00Z",
            "00000000-0000-0000-0000-000000000000",
            "01900000-0000-7000-8000-000000000000",
            "COE-112",
            "../../etc/passwd",
            "%s%n",
            "';--",
            "\u0000",
            "\uD83D\uDE00",
            "\u202E",
            "a".repeat(3_000),
            "SCREENING",
            "select-instrument",
            "timeline",
            "{",
            "[",
            "\"");

    private final Random random;

    Garbage(Random random) {
        this.random = random;
    }

    boolean coin() {
        return random.nextBoolean();
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String text() {
        return oneOf(TEXTS);
    }

    /** Text for one segment of a path, which can be neither empty nor lead elsewhere. */
    String segment() {
        var text = text();
        return text.isBlank() || text.contains("/") ? "x" : text;
    }

    String contentType() {
        return random.nextInt(8) > 0
                ? "application/json"
                : oneOf(List.of("text/plain", "application/xml", "application/yaml"));
    }

    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        for (var name : List.of("Idempotency-Key", "If-Match", "traceparent", "Accept")) {
            if (random.nextInt(4) == 0) {
                headers.put(
                        name,
                        oneOf(List.of("", "x", "\"1\"", "W/\"3\"", "*", "-1", "application/xml", "a".repeat(400))));
            }
        }
        return headers;
    }

    /** A body as the schema wants it, spoiled once or more, or spoiled as text. */
    byte[] bodyLike(JsonNode schema, JsonNode schemas) {
        var body = filled(schema, schemas, 0);
        for (var times = random.nextInt(4); times > 0; times--) {
            body = spoiled(body);
        }
        var bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        return random.nextInt(5) > 0 ? bytes : torn(bytes);
    }

    private byte[] torn(byte[] bytes) {
        var torn = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length + 4));
        torn[random.nextInt(torn.length)] = (byte) random.nextInt(256);
        return torn;
    }

    private JsonNode filled(JsonNode schema, JsonNode schemas, int depth) {
        if (depth > DEEPEST) {
            return NODES.nullNode();
        }
        var reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return filled(schemas.path(reference.substring(reference.lastIndexOf('/') + 1)), schemas, depth + 1);
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (schema.path("type").asString("object")) {
            case "string" -> NODES.stringNode(string(schema.path("format").asString("")));
            case "integer", "number" -> NODES.numberNode(random.nextInt(100));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "array" -> NODES.arrayNode().add(filled(schema.path("items"), schemas, depth + 1));
            default -> object(schema, schemas, depth);
        };
    }

    private ObjectNode object(JsonNode schema, JsonNode schemas, int depth) {
        var object = NODES.objectNode();
        schema.path("properties")
                .propertyStream()
                .forEach(field -> object.set(field.getKey(), filled(field.getValue(), schemas, depth + 1)));
        return object;
    }

    private String string(String format) {
        return switch (format) {
            case "date" -> "2026-01-02";
            case "date-time" -> "2026-01-02T03:04:05Z";
            case "uuid" -> "01900000-0000-7000-8000-000000000000";
            default -> oneOf(List.of("US", "MX", "COE-112", "text", "01900000-0000-7000-8000-000000000000"));
        };
    }

    private JsonNode spoiled(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty() && random.nextInt(6) > 0) {
            var name = oneOf(List.copyOf(object.propertyNames()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "x", object.get(name));
                default -> object.set(name, spoiled(object.get(name)));
            }
            return object;
        }
        return switch (random.nextInt(6)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextLong());
            case 2 -> NODES.arrayNode().add(node).add(NODES.objectNode());
            case 3 -> NODES.objectNode().set(text(), node);
            case 4 -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.stringNode(text());
        };
    }
}
