package dev.repatria.core.treaty.profile;

import dev.repatria.api.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * One value of a file with everything that is said about it, for documents and comparisons.
 *
 * @param path its name, for example {@code remaining.period} or {@code parties.US.entry}
 * @param pointer JSON pointer of the value in the file
 * @param value the value as text
 * @param cite article
 * @param confidence whether it was read in a source
 * @param source where it was read
 * @param when for which States and days it holds; empty when for all
 * @param note remark in the file
 * @param line line in the file
 */
public record Leaf(
        String path,
        String pointer,
        String value,
        String cite,
        Confidence confidence,
        String source,
        String when,
        @Nullable String note,
        int line) {}
