package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Route;
import java.util.List;

/**
 * The person, or who acts for a person who cannot, agrees to the transfer.
 *
 * <p>Where the law says it: {@code consent} of each profile, for example ETS 112 Art. 3(1)(d); 18 USC 4100(b) and the Mexican Constitution
 * Art. 18 ask for it under every instrument.
 */
final class PersonsConsent implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var stated = law.rules().consent().required();
        if (stated == null && !law.isTreaty()) {
            return List.of();
        }
        var draft = Draft.of(Code.CONSENT, facts, stated == null ? law.silent() : stated)
                .using("route", facts.route())
                .using("given", facts.consent().given())
                .using("by", facts.consent().given() ? facts.consentBy() : null)
                .using("on", facts.consent().on());
        if (stated != null && !stated.value()) {
            return List.of(draft.pass("Consent is not asked for."));
        }
        if (facts.consent().given()) {
            return List.of(given(facts, law, draft));
        }
        return List.of(facts.route() == Route.NON_CONSENT ? withoutConsent(law, draft) : missing(facts, draft));
    }

    private static Finding given(Facts facts, Law law, Draft draft) {
        return SubstituteConsent.isMissing(facts, law)
                ? draft.failForNow("The person cannot consent alone and nobody has consented for the person by "
                        + facts.asOf() + ".")
                : draft.pass("Consent is given by the " + Wording.plain(facts.consentBy())
                        + (facts.consent().on() == null
                                ? "."
                                : " on " + facts.consent().on() + "."));
    }

    private static Finding missing(Facts facts, Draft draft) {
        return draft.failForNow("By " + facts.asOf() + " no consent has been given.");
    }

    private static Finding withoutConsent(Law law, Draft draft) {
        var bases = law.rules().consent().nonConsentBases();
        return law.isTreaty() && bases != null && !bases.value().isEmpty()
                ? draft.pass("The route without consent is examined instead.")
                : draft.fail("There is no transfer without the consent of the person.");
    }
}
