package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Route;
import dev.repatria.api.screening.SentenceKind;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.ScopeRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The instrument covers this kind of sentence, person and route at all.
 *
 * <p>Where the law says it: {@code scope} of each profile, for example US–Mexico 1976 Art. IX(3), ETS 112 Art. 1.
 */
final class Scope implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        if (!law.isTreaty()) {
            return List.of();
        }
        var rule = law.rules().scope();
        var outside = Stream.of(sentence(facts, rule), route(facts, rule), age(facts, law), time(facts, law))
                .filter(Objects::nonNull)
                .findFirst();
        return outside.map(List::of).orElseGet(() -> inside(facts, rule));
    }

    private static List<Finding> inside(Facts facts, ScopeRule rule) {
        var cite = facts.sentenceKind() == SentenceKind.SUPERVISION ? rule.supervision() : rule.custodial();
        return cite == null
                ? List.of()
                : List.of(Draft.of(Code.SCOPE, facts, cite)
                        .using("sentence", facts.sentenceKind())
                        .pass("A sentence of the kind " + Wording.plain(facts.sentenceKind())
                                + " is within the scope."));
    }

    private static @Nullable Finding sentence(Facts facts, ScopeRule rule) {
        var kind = facts.sentenceKind();
        var covered = kind == SentenceKind.SUPERVISION ? rule.supervision() : rule.custodial();
        // Death is no custody, but the instruments that meet it exclude it by name, so it is left to that condition.
        if (covered == null || covered.value() || kind == SentenceKind.DEATH) {
            return null;
        }
        return Draft.of(Code.SCOPE, facts, covered)
                .using("sentence", kind)
                .fail("Sentences of the kind " + Wording.plain(kind) + " are outside the scope.");
    }

    private static @Nullable Finding route(Facts facts, ScopeRule rule) {
        var routes = rule.routes();
        // A route without consent that the instrument lacks is a failed condition of its own, not a matter of scope.
        if (routes == null
                || facts.route() == Route.NON_CONSENT
                || routes.value().contains(Route.CONSENT)) {
            return null;
        }
        return Draft.of(Code.SCOPE, facts, routes)
                .using("route", facts.route())
                .fail("It covers only transfers without the consent of the person.");
    }

    private static @Nullable Finding age(Facts facts, Law law) {
        var juveniles = law.rules().scope().juveniles();
        if (juveniles == null
                || juveniles.value() != ScopeRule.Coverage.EXCLUDED
                || !facts.isUnder(SubstituteConsent.adultAge(law.rules()))) {
            return null;
        }
        return Draft.of(Code.SCOPE, facts, juveniles)
                .using("adultAge", SubstituteConsent.adultAge(law.rules()))
                .fail("A person under " + SubstituteConsent.adultAge(law.rules()) + " on " + facts.asOf()
                        + " is outside the scope.");
    }

    private static @Nullable Finding time(Facts facts, Law law) {
        var temporal = law.rules().scope().temporal();
        var finality = facts.request().finality();
        var judgment = finality == null ? null : finality.judgmentDate();
        var entry = law.treaty() == null ? null : law.treaty().status().inForce();
        if (temporal == null || judgment == null || entry == null || !tooEarly(temporal, judgment, entry.value())) {
            return null;
        }
        return Draft.of(Code.SCOPE, facts, temporal)
                .using("judgmentDate", judgment)
                .using("inForce", entry.value())
                .fail("The judgment of " + judgment + " is older than the entry into force on " + entry.value() + ".");
    }

    private static boolean tooEarly(Cited<ScopeRule.Temporal> rule, LocalDate judgment, LocalDate entry) {
        return rule.value() == ScopeRule.Temporal.AFTER_ENTRY && judgment.isBefore(entry);
    }
}
