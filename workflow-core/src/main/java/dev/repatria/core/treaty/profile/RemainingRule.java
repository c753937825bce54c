package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How much of the sentence must be left.
 *
 * @param period time that must be left
 * @param measuredAt the day from which it is counted
 * @param effect whether too little is a failed condition or a ground on which refusal is allowed
 * @param exceptionByAgreement whether the States may agree on less in an exceptional case
 * @param indeterminate what follows for a sentence without a fixed end
 */
public record RemainingRule(
        @Nullable Cited<Period> period,
        @Nullable Cited<ReferencePoint> measuredAt,
        @Nullable Cited<Effect> effect,
        @Nullable Cited<Boolean> exceptionByAgreement,
        @Nullable Cited<Indeterminate> indeterminate) {

    static RemainingRule read(Block block) {
        return new RemainingRule(
                block.leaf("period", Kind.PERIOD, "time that must be left"),
                block.leaf("measuredAt", Kind.oneOf(ReferencePoint.class), "the day from which it is counted"),
                block.leaf(
                        "effect",
                        Kind.oneOf(Effect.class),
                        "whether too little is a failed condition or a ground on which refusal is allowed"),
                block.leaf(
                        "exceptionByAgreement",
                        Kind.FLAG,
                        "whether the States may agree on less in an exceptional case"),
                block.leaf(
                        "indeterminate",
                        Kind.oneOf(Indeterminate.class),
                        "what follows for a sentence without a fixed end"));
    }

    /** What follows for a sentence without a fixed end. */
    public enum Indeterminate {
        /** It is admitted. */
        ALLOW,
        /** An authority must have fixed a term. */
        REQUIRES_FIXED_TERM
    }
}
