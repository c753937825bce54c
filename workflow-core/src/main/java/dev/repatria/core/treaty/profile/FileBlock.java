package dev.repatria.core.treaty.profile;

import dev.repatria.api.Citation;
import dev.repatria.api.Layer;
import dev.repatria.core.treaty.Cited;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the values of a validated file as they stand between two States on one day. */
record FileBlock(String instrument, Layer layer, JsonNode tree, Marks marks, When when) implements Block {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    @Override
    public <T> @Nullable Cited<T> leaf(String key, Kind<T> kind, String meaning) {
        var node = tree.get(key);
        if (node == null) {
            return null;
        }
        if (!node.isObject()) {
            return cited(node, marks, kind);
        }
        var own = marks.refinedBy(node);
        var variants = node.get("variants");
        if (variants == null) {
            return cited(node.get("value"), own, kind);
        }
        for (var variant : variants) {
            var value = cited(variant.get("value"), own.refinedBy(variant), kind);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    @Override
    public Block block(String key, String meaning) {
        var node = tree.get(key);
        return node == null ? within(NOTHING, marks) : within(node, marks.refinedBy(node));
    }

    @Override
    public <T> List<T> entries(String key, String listKey, String meaning, Function<Block, T> read) {
        var node = tree.get(key);
        if (node == null) {
            return List.of();
        }
        var shared = marks.refinedBy(node);
        return node.get(listKey)
                .valueStream()
                .map(entry -> within(entry, shared.refinedBy(entry)))
                .map(read)
                .toList();
    }

    private FileBlock within(JsonNode node, Marks inherited) {
        return new FileBlock(instrument, layer, node, inherited, when);
    }

    private <T> @Nullable Cited<T> cited(JsonNode value, Marks own, Kind<T> kind) {
        if (!own.apply(when)) {
            return null;
        }
        var cite = new Citation(instrument, own.cite() == null ? "" : own.cite());
        return new Cited<>(kind.read().apply(value), cite, own.trust(), layer);
    }
}
