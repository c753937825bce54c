package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Periods that an administration sets for itself.
 *
 * @param viewsPeriod time for the views of agencies; silence after it is no objection
 * @param reapplication time after a refusal before a new application
 * @param soonerIfTemporary whether a temporary ground of refusal allows an earlier one
 */
public record PracticeRule(
        @Nullable Cited<Period> viewsPeriod,
        @Nullable Cited<Period> reapplication,
        @Nullable Cited<Boolean> soonerIfTemporary) {

    static PracticeRule read(Block block) {
        return new PracticeRule(
                block.leaf(
                        "viewsPeriod", Kind.PERIOD, "time for the views of agencies; silence after it is no objection"),
                block.leaf("reapplication", Kind.PERIOD, "time after a refusal before a new application"),
                block.leaf(
                        "soonerIfTemporary", Kind.FLAG, "whether a temporary ground of refusal allows an earlier one"));
    }
}
