package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.SentenceKind;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.RemainingRule.Indeterminate;
import java.util.List;

/**
 * The sentence has a length fixed in advance, or the instrument admits one that has not.
 *
 * <p>Where the law says it: {@code remaining.indeterminate} of each profile, for example US–Mexico 1976 Art. IV(6), ETS 112
 * Art. 3(1)(c).
 */
final class FixedDuration implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().remaining().indeterminate();
        if (rule != null) {
            return List.of(examine(facts, rule));
        }
        if (!law.isTreaty() || hasLength(facts)) {
            return List.of();
        }
        return List.of(Draft.of(Code.FIXED_DURATION, facts, law.silent())
                .using("sentence", facts.sentenceKind())
                .unknown("The profile does not say whether a sentence without a fixed end can be transferred."));
    }

    private static Finding examine(Facts facts, Cited<Indeterminate> rule) {
        var kind = facts.sentenceKind();
        var setOn = facts.known(facts.sentence().sentence().fixedTermSetOn());
        var draft = Draft.of(Code.FIXED_DURATION, facts, rule)
                .using("sentence", kind)
                .using("fixedTermSetOn", setOn);
        if (hasLength(facts)) {
            return draft.pass(
                    setOn == null ? "The sentence has a fixed length." : "A fixed term was set on " + setOn + ".");
        }
        if (rule.value() == Indeterminate.REQUIRES_FIXED_TERM) {
            return draft.fail("A sentence of the kind " + Wording.plain(kind) + " has no fixed length and by "
                    + facts.asOf() + " no authority had set one.");
        }
        return kind == SentenceKind.DEATH
                ? draft.unknown("A sentence of death has no length that could be served.")
                : draft.pass("A sentence without a fixed end is admitted.");
    }

    private static boolean hasLength(Facts facts) {
        return facts.sentence().hasEndOn(facts.asOf());
    }
}
