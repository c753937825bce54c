package dev.repatria.core.treaty.profile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a file against the published schema and says in words what is allowed. */
final class SchemaCheck {

    static final String RESOURCE = "/treaties/treaty-profile.schema.json";

    private final JsonNode source;
    private final Schema schema;

    private SchemaCheck(JsonNode source) {
        this.source = source;
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                .getSchema(source);
    }

    static SchemaCheck published() {
        try (var stream = SchemaCheck.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the build lacks " + RESOURCE);
            }
            return new SchemaCheck(JsonMapper.shared().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Problem> problems(YamlTree file) {
        return schema.validate(file.root()).stream()
                .map(error -> problem(file, error))
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
    }

    private Problem problem(YamlTree file, Error error) {
        var pointer = pointer(error);
        return new Problem(file.file(), file.line(pointer), pointer, message(error));
    }

    private static String pointer(Error error) {
        var at = error.getInstanceLocation().toString();
        return error.getProperty() != null && "additionalProperties".equals(error.getKeyword())
                ? at + "/" + error.getProperty()
                : at;
    }

    private String message(Error error) {
        var rule = error.getSchemaLocation().getFragment().toString();
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                "'" + error.getProperty() + "' is not known here; allowed: " + String.join(", ", names(rule));
            case "required" -> "'" + error.getProperty() + "' is missing";
            case "enum" -> written(error) + " is not allowed here; allowed: " + source.at(rule);
            case "pattern", "type", "format", "minimum", "maximum", "minLength" ->
                written(error) + " is not allowed here; allowed: " + description(rule);
            case "oneOf" -> "needs either 'value' or 'variants'";
            default -> error.getMessage() + "; allowed: " + description(rule);
        };
    }

    private static String written(Error error) {
        var value = error.getInstanceNode();
        return value == null || value.isContainer() ? "a group or list" : "'" + value.asString() + "'";
    }

    private List<String> names(String rule) {
        return List.copyOf(source.at(parent(rule)).path("properties").propertyNames());
    }

    private String description(String rule) {
        for (var at = rule; !at.isEmpty(); at = parent(at)) {
            var words = source.at(at).path("description");
            if (words.isString()) {
                return words.stringValue();
            }
        }
        return "see the schema";
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
