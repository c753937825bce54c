package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.SentenceKind;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.ExcludedSentencesRule;
import java.util.List;
import java.util.Set;

/**
 * The sentence is not of a kind for which there is no transfer.
 *
 * <p>Where the law says it: {@code excludedSentences} of each profile, for example OAS A-57 Art. III(5), Italy–Brazil 2008: death, unless
 * commuted.
 */
final class ExcludedSentence implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().excludedSentences();
        var kinds = rule.kinds();
        return kinds == null ? List.of() : List.of(examine(facts, rule, kinds));
    }

    private static Finding examine(Facts facts, ExcludedSentencesRule rule, Cited<Set<SentenceKind>> kinds) {
        var sentence = facts.sentence().sentence();
        var now = facts.sentenceKind();
        var imposed = sentence.kind() == null ? SentenceKind.FIXED : sentence.kind();
        var draft = Draft.of(Code.EXCLUDED_SENTENCE, facts, kinds)
                .using("sentence", now)
                .using("imposed", imposed == now ? null : imposed)
                .using("commutedOn", facts.known(sentence.commutedOn()));
        if (kinds.value().contains(now)) {
            return draft.fail("A sentence of the kind " + Wording.plain(now) + " is excluded.");
        }
        if (kinds.value().contains(imposed) && !commutationHelps(rule)) {
            return draft.fail("The sentence imposed was of the kind " + Wording.plain(imposed)
                    + ", which stays excluded although commuted.");
        }
        return draft.pass("A sentence of the kind " + Wording.plain(now) + " is not excluded.");
    }

    private static boolean commutationHelps(ExcludedSentencesRule rule) {
        var unless = rule.unlessCommuted();
        return unless == null || unless.value();
    }
}
