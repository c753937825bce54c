package dev.repatria.core.transfer.enforcement;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.ConsentVerified;
import dev.repatria.api.transfer.SentenceCompleted;
import dev.repatria.api.transfer.SpecialityConsentGranted;
import dev.repatria.api.transfer.SpecialityConsentRefused;
import dev.repatria.api.transfer.SpecialityConsentRequested;
import dev.repatria.api.transfer.enforcement.DecideSpecialityConsent;
import dev.repatria.api.transfer.enforcement.RecordCompletion;
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

    /** Where the rule protects only who was transferred without consent, it has nothing to say about who consented. */
    static Optional<Refusal> consented(Matter matter) {
        return matter.registeredLaw()
                .specialityOfConsenting()
                .filter(all -> !all.value() && matter.state().has(ConsentVerified.class))
                .map(
                        rule -> new Refusal(
                                "speciality.person-consented",
                                rule.cite(),
                                "The person consented to the transfer, so that earlier acts may be prosecuted without asking."));
    }

    /** The sentence ends; where earlier acts are protected, with the day on which a stay ends that protection. */
    static Outcome completed(Matter matter, RecordCompletion asked) {
        var window = matter.registeredLaw()
                .specialityWindow()
                .filter(period -> noRule(matter).isEmpty() && consented(matter).isEmpty());
        var completed = Outcome.of(new SentenceCompleted(
                        asked.on(),
                        window.map(period -> asked.on().plus(period.value())).orElse(null)))
                .under(new Citation("State table", "row 50"));
        return window.map(period -> completed.under(period.cite())).orElse(completed);
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
