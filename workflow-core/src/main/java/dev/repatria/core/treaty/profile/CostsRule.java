package dev.repatria.core.treaty.profile;

import dev.repatria.api.Side;
import dev.repatria.core.treaty.Cited;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who pays.
 *
 * @param borneBy the State that pays
 * @param exceptions what the other State pays
 */
public record CostsRule(
        @Nullable Cited<Side> borneBy, @Nullable Cited<Set<Share>> exceptions) {

    static CostsRule read(Block block) {
        return new CostsRule(
                block.leaf("borneBy", Kind.oneOf(Side.class), "the State that pays"),
                block.leaf("exceptions", Kind.someOf(Share.class), "what the other State pays"));
    }

    /** What the sentencing State pays. */
    public enum Share {
        /** Costs that arise only on its territory. */
        LOCAL_TO_SENTENCING,
        /** The transfer itself. */
        TRANSFER_ITSELF
    }
}
