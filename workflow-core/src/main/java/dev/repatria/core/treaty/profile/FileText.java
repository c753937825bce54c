package dev.repatria.core.treaty.profile;

import dev.repatria.api.Layer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What treaties and overlays have in common: the tree, its text, its digest and its values. */
record FileText(String id, Layer layer, JsonNode root, String content, String sha256, List<Leaf> leaves) {

    static FileText of(YamlTree tree, String content, List<Value> values) {
        var root = tree.root();
        var kind = root.path("kind").stringValue();
        var leaves = values.stream().map(value -> leaf(tree, value)).toList();
        return new FileText(
                root.path("id").stringValue(),
                "TREATY".equals(kind) ? Layer.TREATY : Layer.valueOf(kind),
                root,
                content,
                digest(content),
                leaves);
    }

    Block block(When when) {
        return new FileBlock(id, layer, root, Marks.NONE, when);
    }

    String text(String key) {
        return root.path(key).stringValue();
    }

    List<String> texts(String key) {
        return root.path(key).valueStream().map(JsonNode::stringValue).toList();
    }

    private static Leaf leaf(YamlTree tree, Value value) {
        var marks = value.marks();
        return new Leaf(
                value.path(),
                value.pointer(),
                words(value.value()),
                Objects.requireNonNullElse(marks.cite(), ""),
                marks.trust(),
                Objects.requireNonNullElse(marks.source(), ""),
                when(marks),
                value.note(),
                tree.line(value.pointer()));
    }

    private static String words(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
                : value.asString();
    }

    private static String when(Marks marks) {
        return Stream.of(
                        marks.sentencing() == null ? "" : "sentencing " + marks.sentencing(),
                        marks.receiving() == null ? "" : "receiving " + marks.receiving(),
                        marks.from() == null ? "" : "from " + marks.from(),
                        marks.until() == null ? "" : "until " + marks.until())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String digest(String content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
