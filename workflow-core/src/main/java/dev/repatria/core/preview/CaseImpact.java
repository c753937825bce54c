package dev.repatria.core.preview;

import dev.repatria.api.screening.FindingChange;
import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would mean for one open case.
 *
 * @param instrument the instrument that the case keeps; absent when it has none yet
 * @param before the verdict of today; absent when the case has no instrument yet
 * @param after the verdict under the draft
 * @param differences the conditions that differ; empty when the two verdicts rest on different instruments
 */
public record CaseImpact(
        String caseId,
        Stage stage,
        @Nullable String instrument,
        @Nullable Verdict before,
        Verdict after,
        Gain gain,
        List<FindingChange> differences) {

    private static final List<Verdict> BEST_FIRST = List.of(
            Verdict.ELIGIBLE, Verdict.REFUSABLE, Verdict.NEEDS_REVIEW, Verdict.INELIGIBLE, Verdict.NOT_APPLICABLE);

    /** Copies its list. */
    public CaseImpact {
        differences = List.copyOf(differences);
    }

    /** Without an instrument a person has nothing to lose. */
    static Gain gain(@Nullable Verdict before, Verdict after) {
        var step = BEST_FIRST.indexOf(before == null ? Verdict.NOT_APPLICABLE : before) - BEST_FIRST.indexOf(after);
        if (step == 0) {
            return Gain.SAME;
        }
        return step > 0 ? Gain.GAINS : Gain.LOSES;
    }
}
