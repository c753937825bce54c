package dev.repatria.core.treaty.profile;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.core.treaty.Cited;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the sentence is carried on.
 *
 * @param methods the methods that the receiving State may use
 * @param neverPastOriginalEnd whether enforcement may never last beyond the end under the original sentence
 * @param neverHarsher whether the position of the person may never become harsher
 * @param adaptToMaximum whether a sentence above the maximum of the receiving State is cut to it
 * @param timeServedDeducted whether all time served is deducted
 * @param governedByReceivingLaw whether the law of the receiving State governs enforcement, with its release rules
 */
public record EnforcementRule(
        @Nullable Cited<Set<EnforcementMethod>> methods,
        @Nullable Cited<Boolean> neverPastOriginalEnd,
        @Nullable Cited<Boolean> neverHarsher,
        @Nullable Cited<Boolean> adaptToMaximum,
        @Nullable Cited<Boolean> timeServedDeducted,
        @Nullable Cited<Boolean> governedByReceivingLaw) {

    static EnforcementRule read(Block block) {
        return new EnforcementRule(
                block.leaf(
                        "methods",
                        Kind.someOf(EnforcementMethod.class),
                        "the methods that the receiving State may use"),
                block.leaf(
                        "neverPastOriginalEnd",
                        Kind.FLAG,
                        "whether enforcement may never last beyond the end under the original sentence"),
                block.leaf("neverHarsher", Kind.FLAG, "whether the position of the person may never become harsher"),
                block.leaf(
                        "adaptToMaximum",
                        Kind.FLAG,
                        "whether a sentence above the maximum of the receiving State is cut to it"),
                block.leaf("timeServedDeducted", Kind.FLAG, "whether all time served is deducted"),
                block.leaf(
                        "governedByReceivingLaw",
                        Kind.FLAG,
                        "whether the law of the receiving State governs enforcement, with its release rules"));
    }

    EnforcementRule withMethods(Cited<Set<EnforcementMethod>> own) {
        return new EnforcementRule(
                own, neverPastOriginalEnd, neverHarsher, adaptToMaximum, timeServedDeducted, governedByReceivingLaw);
    }
}
