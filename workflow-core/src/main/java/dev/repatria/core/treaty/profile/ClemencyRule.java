package dev.repatria.core.treaty.profile;

import dev.repatria.api.Side;
import dev.repatria.core.treaty.Cited;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may pardon, give amnesty or commute after transfer.
 *
 * @param by the States that may
 * @param receivingNeedsConsent whether the receiving State may only with the consent of the sentencing State
 */
public record ClemencyRule(
        @Nullable Cited<Set<Side>> by, @Nullable Cited<Boolean> receivingNeedsConsent) {

    static ClemencyRule read(Block block) {
        return new ClemencyRule(
                block.leaf("by", Kind.someOf(Side.class), "the States that may"),
                block.leaf(
                        "receivingNeedsConsent",
                        Kind.FLAG,
                        "whether the receiving State may only with the consent of the sentencing State"));
    }
}
