package dev.repatria.core.treaty.profile;

import dev.repatria.api.Side;
import dev.repatria.core.treaty.Cited;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may touch the judgment.
 *
 * @param by the State that alone reviews the judgment
 * @param neBisInIdem whether the receiving State may not try the person again for the same offence
 */
public record ReviewRule(
        @Nullable Cited<Set<Side>> by, @Nullable Cited<Boolean> neBisInIdem) {

    static ReviewRule read(Block block) {
        return new ReviewRule(
                block.leaf("by", Kind.someOf(Side.class), "the State that alone reviews the judgment"),
                block.leaf(
                        "neBisInIdem",
                        Kind.FLAG,
                        "whether the receiving State may not try the person again for the same offence"));
    }
}
