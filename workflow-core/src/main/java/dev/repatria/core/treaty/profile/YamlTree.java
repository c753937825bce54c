package dev.repatria.core.treaty.profile;

import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A YAML file as a tree that remembers its lines.
 *
 * @param file name of the file
 * @param root the tree
 * @param lines line of every JSON pointer, from 1
 */
record YamlTree(String file, JsonNode root, Map<String, Integer> lines) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static YamlTree parse(String file, String content) {
        var settings = LoadSettings.builder().setLabel(file).build();
        try {
            var node = new Compose(settings).composeString(content);
            if (node.isEmpty()) {
                throw ProfileRefused.of(file, 1, "", "the file is empty");
            }
            var lines = new HashMap<String, Integer>();
            return new YamlTree(file, new Reading(file, lines).json(node.get(), ""), Map.copyOf(lines));
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw ProfileRefused.of(file, line, "", "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw ProfileRefused.of(file, 1, "", "this is not YAML: " + e.getMessage());
        }
    }

    /** The line of a pointer, or of the nearest group around it. */
    int line(String pointer) {
        var at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return lines.getOrDefault(at, 1);
    }

    private record Reading(String file, Map<String, Integer> lines) {

        JsonNode json(Node node, String pointer) {
            lines.putIfAbsent(pointer, line(node));
            if (node.isRecursive()) {
                throw ProfileRefused.of(file, line(node), pointer, "refers to itself");
            }
            if (node instanceof MappingNode mapping) {
                return object(mapping, pointer);
            }
            if (node instanceof SequenceNode sequence) {
                var array = JSON.arrayNode();
                for (var item : sequence.getValue()) {
                    array.add(json(item, pointer + "/" + array.size()));
                }
                return array;
            }
            return scalar((ScalarNode) node, pointer);
        }

        private JsonNode object(MappingNode mapping, String pointer) {
            var object = JSON.objectNode();
            for (var tuple : mapping.getValue()) {
                var line = line(tuple.getKeyNode());
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                    throw ProfileRefused.of(file, line, pointer, "a key must be a plain word");
                }
                var at = pointer + "/" + key.getValue();
                if (object.has(key.getValue())) {
                    throw ProfileRefused.of(file, line, at, "stands twice in this group");
                }
                lines.put(at, line);
                object.set(key.getValue(), json(tuple.getValueNode(), at));
            }
            return object;
        }

        private JsonNode scalar(ScalarNode scalar, String pointer) {
            var text = scalar.getValue();
            var tag = scalar.getTag();
            if (tag.equals(Tag.NULL)) {
                return JSON.nullNode();
            }
            if (tag.equals(Tag.BOOL)) {
                return JSON.booleanNode(Boolean.parseBoolean(text));
            }
            if (tag.equals(Tag.INT) && text.matches("-?[0-9]{1,9}")) {
                return JSON.numberNode(Integer.parseInt(text));
            }
            if (tag.equals(Tag.STR)) {
                return JSON.stringNode(text);
            }
            throw ProfileRefused.of(
                    file, line(scalar), pointer, "'" + text + "' is neither a word, a whole number, true nor false");
        }

        private static int line(Node node) {
            return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        }
    }
}
