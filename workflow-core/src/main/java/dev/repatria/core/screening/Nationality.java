package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.LinkRule.Link;
import java.util.List;
import java.util.Set;

/**
 * The person is tied to the receiving State as the instrument wants it.
 *
 * <p>Where the law says it: {@code link} of each profile, for example US–Mexico 1976 Art. II(2), ETS 112 Art. 3(1)(a) with the
 * declarations under Art. 3(4), Framework Decision 2008/909 Art. 4(1).
 */
final class Nationality implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().link().anyOf();
        return rule == null ? List.of() : List.of(tie(facts, law, rule));
    }

    private static Finding tie(Facts facts, Law law, Cited<Set<Link>> rule) {
        var draft = Draft.of(Code.NATIONALITY, facts, rule)
                .using("nationalities", Wording.codes(facts.nationalities()))
                .using("receivingState", facts.receiving());
        var met = rule.value().stream().filter(link -> has(facts, link)).findFirst();
        if (met.isPresent()) {
            return draft.using("tie", met.get()).pass(words(facts, met.get()));
        }
        if (rule.value().contains(Link.CONSENTING_STATE)) {
            return draft.unknown("The person has no closer tie to " + facts.receiving()
                    + "; whether that State consents to take over is not on file.");
        }
        return draft.unmet(
                law.rules().link().effect(),
                "On " + facts.asOf() + " the person has none of these ties to " + facts.receiving() + ": "
                        + Wording.list(rule.value()) + acquiredLater(facts) + ".");
    }

    private static boolean has(Facts facts, Link link) {
        var person = facts.person();
        var receiving = facts.receiving();
        return switch (link) {
            case NATIONAL, CITIZEN -> facts.isNationalOf(receiving);
            case PERMANENT_RESIDENT -> person.permanentResidentOf().contains(receiving);
            case CLOSE_TIES -> person.closeTiesTo().contains(receiving);
            case NATIONAL_LIVING_THERE -> facts.isNationalOf(receiving) && !livesElsewhere(facts);
            case NATIONAL_TO_BE_EXPELLED -> facts.isNationalOf(receiving) && facts.expulsionOrder() != null;
            case CONSENTING_STATE -> facts.exceptionAgreed();
        };
    }

    private static boolean livesElsewhere(Facts facts) {
        var home = facts.person().livesIn();
        return home != null && !home.equals(facts.receiving());
    }

    private static String words(Facts facts, Link link) {
        var state = facts.receiving();
        return switch (link) {
            case NATIONAL, CITIZEN -> "The person is a national of " + state + " on " + facts.asOf() + ".";
            case PERMANENT_RESIDENT -> "The person is a permanent resident of " + state + ".";
            case CLOSE_TIES -> "The person has close ties to " + state + ".";
            case NATIONAL_LIVING_THERE ->
                "The person is a national of " + state
                        + (facts.person().livesIn() == null
                                ? " and no home elsewhere is on file."
                                : " and lives there.");
            case NATIONAL_TO_BE_EXPELLED -> "The person is a national of " + state + " and is to be expelled.";
            case CONSENTING_STATE -> "Both States agreed that " + state + " takes over.";
        };
    }

    private static String acquiredLater(Facts facts) {
        var acquired =
                facts.person().nationalityAcquired().get(facts.receiving().code());
        return acquired != null && acquired.isAfter(facts.asOf()) ? "; its nationality comes only on " + acquired : "";
    }
}
