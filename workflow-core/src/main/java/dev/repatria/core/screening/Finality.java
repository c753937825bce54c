package dev.repatria.core.screening;

import dev.repatria.api.screening.FinalityFacts;
import dev.repatria.api.screening.Finding;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.FinalityRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The judgment is final and, where the law asks for it, the time to appeal has run out.
 *
 * <p>Where the law says it: {@code finality} of each profile, for example US–Mexico 1976 Art. II(6), ETS 112 Art. 3(1)(b). The last day
 * to appeal still belongs to the time to appeal.
 */
final class Finality implements Condition {

    private static final FinalityFacts NOTHING = new FinalityFacts(null, null, null);

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().finality();
        var basis = holds(rule.finalRequired()) ? rule.finalRequired() : rule.appealTimeMustExpire();
        return basis == null || !basis.value() ? List.of() : List.of(examine(facts, rule, basis));
    }

    private static Finding examine(Facts facts, FinalityRule rule, Cited<Boolean> basis) {
        var stated = facts.request().finality();
        var draft = Draft.of(Code.FINALITY, facts, basis).using("asOf", facts.asOf());
        if (stated == null || stated.equals(NOTHING)) {
            return draft.pass("The judgment is taken to be final and the time to appeal to be over.");
        }
        draft.using("judgmentDate", stated.judgmentDate())
                .using("appealDeadline", stated.appealDeadline())
                .using("finalOn", stated.finalOn());
        return judge(facts, rule, stated, draft);
    }

    private static Finding judge(Facts facts, FinalityRule rule, FinalityFacts stated, Draft draft) {
        var deadline = stated.appealDeadline();
        var finalOn = stated.finalOn();
        var appealRuns = deadline != null && !deadline.isBefore(facts.asOf());
        if (appealRuns && (finalOn == null || holds(rule.appealTimeMustExpire()))) {
            return draft.failForNow(
                    "The time to appeal runs until " + deadline + " and is not over on " + facts.asOf() + ".");
        }
        if (finalOn != null && finalOn.isAfter(facts.asOf())) {
            return draft.failForNow("The judgment becomes final on " + finalOn + ", after " + facts.asOf() + ".");
        }
        if (finalOn != null) {
            return draft.pass("The judgment is final since " + finalOn + ".");
        }
        return deadline != null
                ? draft.pass("The time to appeal ended on " + deadline + ".")
                : draft.unknown("Neither the day of finality nor the end of the time to appeal is on file.");
    }

    static boolean holds(@Nullable Cited<Boolean> rule) {
        return rule != null && rule.value();
    }
}
