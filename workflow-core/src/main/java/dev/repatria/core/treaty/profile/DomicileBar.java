package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import org.jspecify.annotations.Nullable;

/**
 * The bar against a person who has settled in the sentencing State.
 *
 * @param years years of presence
 * @param intentRequired whether the intent to stay permanently is needed too
 * @param measuredAt the day to which presence is counted
 * @param custodyCounts whether time in custody counts as presence
 */
public record DomicileBar(
        @Nullable Cited<Integer> years,
        @Nullable Cited<Boolean> intentRequired,
        @Nullable Cited<ReferencePoint> measuredAt,
        @Nullable Cited<Boolean> custodyCounts) {

    static DomicileBar read(Block block) {
        return new DomicileBar(
                block.leaf("years", Kind.number(1, 50), "years of presence"),
                block.leaf("intentRequired", Kind.FLAG, "whether the intent to stay permanently is needed too"),
                block.leaf("measuredAt", Kind.oneOf(ReferencePoint.class), "the day to which presence is counted"),
                block.leaf("custodyCounts", Kind.FLAG, "whether time in custody counts as presence"));
    }
}
