package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.OpinionStatus;
import dev.repatria.api.screening.Route;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.NonConsentBasis;
import dev.repatria.core.treaty.profile.ConsentRule;
import java.util.List;
import java.util.Set;

/**
 * The opinion of a person whose consent is not needed has been taken down.
 *
 * <p>Where the law says it: {@code consent.opinionRequired}, for example ETS 167 Art. 3(2); CETS 222 accepts a statement that the person
 * refuses to give one. A person who has left for the receiving State is not asked.
 */
final class PersonsOpinion implements Condition {

    private static final Set<NonConsentBasis> GONE = Set.of(NonConsentBasis.FLED, NonConsentBasis.RETURNED);

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().consent();
        var required = rule.opinionRequired();
        return required == null || !required.value() || facts.route() == Route.CONSENT
                ? List.of()
                : List.of(examine(facts, rule, required));
    }

    private static Finding examine(Facts facts, ConsentRule rule, Cited<Boolean> required) {
        var opinion = facts.request().opinion();
        var status = opinion == null ? OpinionStatus.MISSING : opinion.status();
        var draft = Draft.of(Code.OPINION, facts, required).using("status", status);
        if (NonConsentRoute.met(facts, rule).filter(GONE::contains).isPresent()) {
            return draft.pass("The person is in the receiving State and is not asked.");
        }
        return switch (status) {
            case RECORDED -> draft.pass("The opinion of the person is on file.");
            case MISSING -> draft.failForNow("By " + facts.asOf() + " the opinion of the person has not been taken.");
            case REFUSED ->
                Finality.holds(rule.opinionRefusalAccepted())
                        ? draft.pass("The person refuses to give an opinion, and a statement of that is enough.")
                        : draft.failForNow(
                                "The person refuses to give an opinion, and no rule on file lets that be enough.");
        };
    }
}
