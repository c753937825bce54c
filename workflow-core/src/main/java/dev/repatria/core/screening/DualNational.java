package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import java.util.List;

/**
 * The person is not also a national of the sentencing State, where that matters.
 *
 * <p>Where the law says it: {@code link.dualNational} of a profile, for example US–Thailand 1982 Art. II, US–Canada 1977 Art. I(d).
 */
final class DualNational implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().link().dualNational();
        if (rule == null) {
            return List.of();
        }
        var draft =
                Draft.of(Code.DUAL_NATIONAL, facts, rule).using("nationalities", Wording.codes(facts.nationalities()));
        var state = facts.sentencing();
        if (!facts.isNationalOf(state)) {
            return List.of(draft.pass("The person is not a national of " + state + "."));
        }
        var both = "The person is a national of " + state + " as well";
        return List.of(
                switch (rule.value()) {
                    case ALLOW -> draft.pass(both + ", which does not matter.");
                    case DISCRETIONARY_REFUSAL ->
                        draft.refusable(both + ", on which ground a transfer may be refused.");
                    case BAR -> draft.fail(both + ", which bars a transfer.");
                });
    }
}
