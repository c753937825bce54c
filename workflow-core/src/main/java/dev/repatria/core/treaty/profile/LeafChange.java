package dev.repatria.core.treaty.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value that differs between two versions of a file.
 *
 * @param path its name
 * @param when for which States and days it holds
 * @param before the earlier value; null when it is new
 * @param after the later value; null when it is gone
 */
public record LeafChange(
        String path,
        String when,
        @Nullable Leaf before,
        @Nullable Leaf after) {

    /** Everything that differs, in the order of the later version and then of what is gone. */
    public static List<LeafChange> between(TreatyDocument earlier, TreatyDocument later) {
        var before = byName(earlier);
        var changes = new ArrayList<LeafChange>();
        byName(later).forEach((name, leaf) -> {
            var old = before.remove(name);
            if (old == null || !same(old, leaf)) {
                changes.add(new LeafChange(leaf.path(), leaf.when(), old, leaf));
            }
        });
        before.values().forEach(gone -> changes.add(new LeafChange(gone.path(), gone.when(), gone, null)));
        return List.copyOf(changes);
    }

    /** Whether the value itself differs, and not only its article, confidence or source. */
    public boolean valueChanged() {
        return before == null || after == null || !before.value().equals(after.value());
    }

    @Override
    public String toString() {
        var scope = when.isEmpty() ? "" : " (" + when + ")";
        return path + scope + ": " + words(before) + " -> " + words(after);
    }

    private static Map<String, Leaf> byName(TreatyDocument document) {
        var named = new LinkedHashMap<String, Leaf>();
        document.leaves().forEach(leaf -> named.put(leaf.path() + " " + leaf.when(), leaf));
        return named;
    }

    private static boolean same(Leaf one, Leaf other) {
        return one.value().equals(other.value())
                && one.cite().equals(other.cite())
                && one.confidence() == other.confidence()
                && one.source().equals(other.source())
                && Objects.equals(one.note(), other.note());
    }

    private static String words(@Nullable Leaf leaf) {
        return leaf == null ? "nothing" : "%s [%s, %s]".formatted(leaf.value(), leaf.cite(), leaf.confidence());
    }
}
