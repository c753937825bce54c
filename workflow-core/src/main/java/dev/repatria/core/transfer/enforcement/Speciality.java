package dev.repatria.core.transfer.enforcement;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.SpecialityConsentGranted;
import dev.repatria.api.transfer.SpecialityConsentRefused;
import dev.repatria.api.transfer.SpecialityConsentRequested;
import dev.repatria.api.transfer.enforcement.DecideSpecialityConsent;
import dev.repatria.api.transfer.enforcement.RequestSpecialityConsent;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Prosecution for earlier acts only with the sentencing State's consent, where the instrument has the rule. */
public final class Speciality {

    private static final Citation ROW = new Citation("State table", "row 48");

    private Speciality() {}

    /** Offences for which consent is asked and not yet decided. */
    public static List<String> open(CaseState state) {
        return state.all(SpecialityConsentRequested.class).stream()
                .map(SpecialityConsentRequested::offence)
                .filter(offence -> !state.has(
                        SpecialityConsentGranted.class, e -> e.offence().equals(offence)))
                .filter(offence -> !state.has(
                        SpecialityConsentRefused.class, e -> e.offence().equals(offence)))
                .toList();
    }

    static Optional<Refusal> noRule(Matter matter) {
        var rule = matter.registeredLaw().speciality();
        return rule.filter(applies -> applies.value()).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "speciality.no-rule",
                        rule.map(applies -> applies.cite()).orElse(ROW),
                        matter.registeredLaw().instrument() + " has no rule of speciality for this case."));
    }

    static Optional<Refusal> nothingAsked(Matter matter) {
        return open(matter.state()).isEmpty()
                ? Optional.of(new Refusal("speciality.not-asked", ROW, "No consent to a prosecution is asked for."))
                : Optional.empty();
    }

    static Outcome request(Matter matter, RequestSpecialityConsent asked) {
        if (matter.state()
                .has(SpecialityConsentRequested.class, e -> e.offence().equals(asked.offence()))) {
            return Outcome.refuse(
                    "speciality.already-asked", ROW, "Consent for this offence has already been asked for.");
        }
        return Outcome.of(new SpecialityConsentRequested(asked.on(), asked.offence()))
                .under(matter.registeredLaw().speciality().orElseThrow().cite());
    }

    static Outcome decide(Matter matter, DecideSpecialityConsent asked) {
        if (!open(matter.state()).contains(asked.offence())) {
            return Outcome.refuse("speciality.not-asked", ROW, "Consent for this offence is not asked for.");
        }
        var reasons = Objects.requireNonNullElse(asked.reasons(), "No reasons were given.");
        return Outcome.of(
                        asked.granted()
                                ? new SpecialityConsentGranted(asked.on(), asked.offence())
                                : new SpecialityConsentRefused(asked.on(), asked.offence(), reasons))
                .under(matter.registeredLaw()
                        .speciality()
                        .map(rule -> rule.cite())
                        .orElse(ROW));
    }
}
