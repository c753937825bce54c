package dev.repatria.core.preview;

import dev.repatria.core.treaty.profile.Leaf;
import dev.repatria.core.treaty.profile.LeafChange;
import org.jspecify.annotations.Nullable;

/**
 * One value of a profile that differs between two versions, in words.
 *
 * @param path its name in the file
 * @param when for which States and days it holds; empty for always
 * @param before the earlier value with its article; absent when it is new
 * @param after the later value with its article; absent when it is gone
 */
public record ValueChange(
        String path,
        String when,
        @Nullable Stated before,
        @Nullable Stated after) {

    /**
     * A value as a profile states it.
     *
     * @param cite where the law says it
     * @param confidence whether it was read in a source
     */
    public record Stated(String value, String cite, String confidence) {

        private static @Nullable Stated of(@Nullable Leaf leaf) {
            return leaf == null
                    ? null
                    : new Stated(
                            String.valueOf(leaf.value()),
                            leaf.cite().toString(),
                            leaf.confidence().name());
        }
    }

    static ValueChange of(LeafChange change) {
        return new ValueChange(change.path(), change.when(), Stated.of(change.before()), Stated.of(change.after()));
    }
}
