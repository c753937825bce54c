package dev.repatria.core.path;

import dev.repatria.api.transfer.OpenStep;
import dev.repatria.core.transfer.CaseState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one transaction has not yet asked to be opened in one case.
 *
 * <p>A step that is known to be no longer needed is not asked for, and no step is asked for twice: the case would answer either with nothing.
 */
final class StepsToAskFor {

    private final Set<Object> left = new HashSet<>();

    /** All that is missing after the last event that is known. */
    StepsToAskFor(CaseState state, List<OpenStep> wanted) {
        Obligations.missing(state, wanted).forEach(step -> left.add(key(step)));
    }

    /** Those of the steps that are to be asked for now; never again the same. */
    List<OpenStep> of(List<OpenStep> missing) {
        return missing.stream().filter(step -> left.remove(key(step))).toList();
    }

    // A review is asked for by its side alone.
    private static Object key(OpenStep step) {
        return Obligations.reviewBy(step).<Object>map(side -> side).orElse(step);
    }
}
