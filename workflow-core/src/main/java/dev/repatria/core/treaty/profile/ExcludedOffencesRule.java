package dev.repatria.core.treaty.profile;

import dev.repatria.api.screening.CarveOut;
import dev.repatria.api.screening.OffenceCategory;
import dev.repatria.core.treaty.Cited;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Offences for which there is no transfer.
 *
 * @param categories the kinds of offence that are excluded; an empty list says that none is
 * @param carveOuts what is never treated as political or military
 */
public record ExcludedOffencesRule(
        @Nullable Cited<Set<OffenceCategory>> categories,
        @Nullable Cited<Set<CarveOut>> carveOuts) {

    static ExcludedOffencesRule read(Block block) {
        return new ExcludedOffencesRule(
                block.leaf(
                        "categories",
                        Kind.someOf(OffenceCategory.class),
                        "the kinds of offence that are excluded; an empty list says that none is"),
                block.leaf("carveOuts", Kind.someOf(CarveOut.class), "what is never treated as political or military"));
    }
}
