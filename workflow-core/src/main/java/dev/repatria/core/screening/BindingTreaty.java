package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import java.util.List;

/**
 * The instrument binds both States on the day of the evaluation.
 *
 * <p>Where the law says it: the final clauses and the status list of each instrument; for the United States also 18 USC 4100(a).
 */
final class BindingTreaty implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var treaty = law.treaty();
        if (treaty == null) {
            return List.of();
        }
        var answer = treaty.inForce(facts.sentencing(), facts.receiving(), facts.asOf());
        var between = " between " + facts.sentencing() + " and " + facts.receiving() + " on " + facts.asOf();
        var draft = Draft.of(Code.IN_FORCE, facts, answer).using("asOf", facts.asOf());
        // A State that is not listed is outside whatever the source of the list is worth.
        return List.of(
                answer.value()
                        ? draft.pass("In force" + between + ".")
                        : draft.outside("Not in force" + between + "."));
    }
}
