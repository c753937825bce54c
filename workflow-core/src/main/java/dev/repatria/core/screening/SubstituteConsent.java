package dev.repatria.core.screening;

import dev.repatria.api.screening.Capacity;
import dev.repatria.api.screening.ConsentBy;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Route;
import dev.repatria.core.treaty.profile.Provisions;
import java.util.List;
import java.util.Set;

/**
 * Whoever consented is able to: the person, or for a minor or incapable person the one whom the law names.
 *
 * <p>Where the law says it: {@code consent.representatives} and {@code consent.adultAge}, for example ETS 112 Art. 3(1)(d),
 * 18 USC 4100(b). Where no age is on file, a child is a person under eighteen (Convention on the Rights of the Child Art. 1).
 */
final class SubstituteConsent implements Condition {

    private static final int ADULT_AGE = 18;

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var representatives = law.rules().consent().representatives();
        if (facts.route() == Route.NON_CONSENT || (representatives == null && !law.isTreaty())) {
            return List.of();
        }
        var minor = facts.isUnder(adultAge(law.rules()));
        if (representatives == null) {
            return minor || facts.capacity() != Capacity.CAPABLE ? List.of(unregulated(facts, law)) : List.of();
        }
        var draft = Draft.of(Code.CAPACITY, facts, representatives)
                .restingOn(minor ? law.rules().consent().adultAge() : null)
                .using("capacity", facts.capacity())
                .using("adultAge", adultAge(law.rules()))
                .using("minor", minor)
                .using("by", facts.consent().given() ? facts.consentBy() : null);
        return List.of(judge(facts, law, representatives.value(), draft));
    }

    private static Finding judge(Facts facts, Law law, Set<ConsentBy> representatives, Draft draft) {
        var minor = facts.isUnder(adultAge(law.rules()));
        if (minor || facts.capacity() == Capacity.INCAPABLE) {
            var why = minor ? "Under " + adultAge(law.rules()) + " on " + facts.asOf() : "Incapable";
            return isMissing(facts, law)
                    ? draft.failForNow(
                            why + ", the person needs the consent of one of: " + Wording.list(representatives) + ".")
                    : draft.pass(why + ", the person is represented by a " + Wording.plain(facts.consentBy()) + ".");
        }
        return facts.capacity() == Capacity.UNKNOWN && facts.consentBy() == ConsentBy.PERSON
                ? draft.unknown("Whether the person can consent alone is not known.")
                : draft.pass("The person can consent alone.");
    }

    private static Finding unregulated(Facts facts, Law law) {
        var draft = Draft.of(Code.CAPACITY, facts, law.silent()).using("capacity", facts.capacity());
        return facts.consent().given() && facts.consentBy() != ConsentBy.PERSON
                ? draft.pass("The person is represented by a " + Wording.plain(facts.consentBy()) + ".")
                : draft.unknown("The profile does not say who consents for a minor or incapable person.");
    }

    /** Whether a person who cannot consent alone lacks the consent of one whom this layer of law names. */
    static boolean isMissing(Facts facts, Law law) {
        var representatives = law.rules().consent().representatives();
        if (representatives == null
                || (!facts.isUnder(adultAge(law.rules())) && facts.capacity() != Capacity.INCAPABLE)) {
            return false;
        }
        return !facts.consent().given() || !representatives.value().contains(facts.consentBy());
    }

    static int adultAge(Provisions rules) {
        var age = rules.consent().adultAge();
        return age == null ? ADULT_AGE : age.value();
    }
}
