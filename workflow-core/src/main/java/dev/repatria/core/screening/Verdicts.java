package dev.repatria.core.screening;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Outcome;
import dev.repatria.api.screening.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From findings to a verdict; a policy never changes it. */
final class Verdicts {

    private static final Set<String> APPLICABILITY = Set.of(Code.IN_FORCE.name(), Code.SCOPE.name());

    private Verdicts() {}

    static Verdict of(List<Finding> findings) {
        var met = EnumSet.noneOf(Outcome.class);
        for (var finding : findings) {
            if (finding.layer() == Layer.POLICY) {
                continue;
            }
            if (fails(finding) && APPLICABILITY.contains(finding.condition())) {
                return Verdict.NOT_APPLICABLE;
            }
            met.add(finding.outcome());
        }
        if (met.contains(Outcome.FAIL)) {
            return Verdict.INELIGIBLE;
        }
        if (met.contains(Outcome.UNKNOWN)) {
            return Verdict.NEEDS_REVIEW;
        }
        return met.contains(Outcome.REFUSABLE) ? Verdict.REFUSABLE : Verdict.ELIGIBLE;
    }

    static int policyBlocks(List<Finding> findings) {
        return (int) findings.stream()
                .filter(finding -> finding.layer() == Layer.POLICY && fails(finding))
                .count();
    }

    private static boolean fails(Finding finding) {
        return finding.outcome() == Outcome.FAIL;
    }
}
