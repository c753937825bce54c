package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How much of the sentence must have been served.
 *
 * @param rule which minimum applies
 * @param at the day at which it must have been served
 * @param period the fixed minimum
 * @param fraction the share of the term
 * @param cap the time that the share never exceeds
 * @param lifeSentence the minimum of a sentence for life
 * @param formula the rule in words
 */
public record MinimumServedRule(
        @Nullable Cited<Minimum> rule,
        @Nullable Cited<ReferencePoint> at,
        @Nullable Cited<Period> period,
        @Nullable Cited<Fraction> fraction,
        @Nullable Cited<Period> cap,
        @Nullable Cited<Period> lifeSentence,
        @Nullable Cited<String> formula) {

    static MinimumServedRule read(Block block) {
        return new MinimumServedRule(
                block.leaf("rule", Kind.oneOf(Minimum.class), "which minimum applies"),
                block.leaf("at", Kind.oneOf(ReferencePoint.class), "the day at which it must have been served"),
                block.leaf("period", Kind.PERIOD, "the fixed minimum"),
                block.leaf("fraction", Kind.FRACTION, "the share of the term"),
                block.leaf("cap", Kind.PERIOD, "the time that the share never exceeds"),
                block.leaf("lifeSentence", Kind.PERIOD, "the minimum of a sentence for life"),
                block.leaf("formula", Kind.TEXT, "the rule in words"));
    }

    /** Which minimum applies. */
    public enum Minimum {
        /** None. */
        NONE,
        /** The period that the instrument fixes. */
        FIXED,
        /** The minimum that the law of the sentencing State sets. */
        SENTENCING_LAW
    }
}
