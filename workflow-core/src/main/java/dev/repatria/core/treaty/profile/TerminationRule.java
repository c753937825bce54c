package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How the instrument ends and what survives it.
 *
 * @param initialTerm first term after which it renews
 * @param renewal length of each further term
 * @param notice notice before the end of a term
 * @param effectiveAfter time from notice of denunciation to the end
 * @param firstOfMonth whether the end falls on the first day of the month after that time
 * @param pendingSurvive whether pending requests go on
 * @param transferredSurvive whether it goes on for persons already transferred
 */
public record TerminationRule(
        @Nullable Cited<Period> initialTerm,
        @Nullable Cited<Period> renewal,
        @Nullable Cited<Period> notice,
        @Nullable Cited<Period> effectiveAfter,
        @Nullable Cited<Boolean> firstOfMonth,
        @Nullable Cited<Boolean> pendingSurvive,
        @Nullable Cited<Boolean> transferredSurvive) {

    static TerminationRule read(Block block) {
        return new TerminationRule(
                block.leaf("initialTerm", Kind.PERIOD, "first term after which it renews"),
                block.leaf("renewal", Kind.PERIOD, "length of each further term"),
                block.leaf("notice", Kind.PERIOD, "notice before the end of a term"),
                block.leaf("effectiveAfter", Kind.PERIOD, "time from notice of denunciation to the end"),
                block.leaf(
                        "firstOfMonth",
                        Kind.FLAG,
                        "whether the end falls on the first day of the month after that time"),
                block.leaf("pendingSurvive", Kind.FLAG, "whether pending requests go on"),
                block.leaf("transferredSurvive", Kind.FLAG, "whether it goes on for persons already transferred"));
    }
}
