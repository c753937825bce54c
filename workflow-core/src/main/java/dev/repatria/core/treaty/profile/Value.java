package dev.repatria.core.treaty.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A bare value as it stands in a file.
 *
 * @param path its name
 * @param pointer JSON pointer of the bare value
 * @param value the value
 * @param marks what is said about it, own or inherited
 * @param note remark beside it
 */
record Value(
        String path,
        String pointer,
        JsonNode value,
        Marks marks,
        @Nullable String note) {

    /** Every value of a validated file that the language knows, in the order of the language. */
    static List<Value> of(JsonNode root) {
        var found = new ArrayList<Value>();
        inGroup(Language.status(), root, "", "", Marks.NONE, found);
        inGroup(Language.parties(), root, "", "", Marks.NONE, found);
        Language.groups().forEach(group -> inGroup(group, root, "", "", Marks.NONE, found));
        return List.copyOf(found);
    }

    private static void inGroup(
            Spec spec, JsonNode parent, String path, String pointer, Marks inherited, List<Value> found) {
        var node = parent.get(spec.key());
        if (node == null) {
            return;
        }
        var at = pointer + "/" + spec.key();
        var name = path.isEmpty() ? spec.key() : path + "." + spec.key();
        var marks = node.isObject() ? inherited.refinedBy(node) : inherited;
        if (spec.kind() != null) {
            leaf(name, at, node, marks, found);
        } else if (spec.listKey() == null) {
            spec.children().forEach(child -> inGroup(child, node, name, at, marks, found));
        } else {
            entries(spec, node.get(spec.listKey()), name, at + "/" + spec.listKey(), marks, found);
        }
    }

    private static void entries(
            Spec spec, JsonNode list, String path, String pointer, Marks inherited, List<Value> found) {
        for (var i = 0; i < list.size(); i++) {
            var entry = list.get(i);
            var at = pointer + "/" + i;
            var name = path + "." + label(entry, i);
            var marks = inherited.refinedBy(entry);
            spec.children().forEach(child -> inGroup(child, entry, name, at, marks, found));
        }
    }

    private static void leaf(String path, String pointer, JsonNode node, Marks marks, List<Value> found) {
        if (!node.isObject()) {
            found.add(new Value(path, pointer, node, marks, null));
        } else if (node.has("value")) {
            found.add(new Value(path, pointer + "/value", node.get("value"), marks, note(node)));
        } else {
            var variants = node.get("variants");
            for (var i = 0; i < variants.size(); i++) {
                var variant = variants.get(i);
                var at = pointer + "/variants/" + i + "/value";
                found.add(new Value(path, at, variant.get("value"), marks.refinedBy(variant), note(variant)));
            }
        }
    }

    private static String label(JsonNode entry, int index) {
        for (var key : List.of("state", "code")) {
            var value = entry.get(key);
            if (value != null) {
                return value.isObject() ? value.path("value").asString(key) : value.asString();
            }
        }
        return Integer.toString(index);
    }

    private static @Nullable String note(JsonNode node) {
        var note = node.get("note");
        return note == null ? null : note.stringValue();
    }
}
