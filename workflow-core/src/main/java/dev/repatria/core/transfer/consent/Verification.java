package dev.repatria.core.transfer.consent;

import dev.repatria.api.Citation;
import dev.repatria.api.InvalidValue;
import dev.repatria.api.Role;
import dev.repatria.api.screening.ConsentBy;
import dev.repatria.api.transfer.ConsentDefect;
import dev.repatria.api.transfer.ConsentGiven;
import dev.repatria.api.transfer.ConsentNotVerified;
import dev.repatria.api.transfer.ConsentVerified;
import dev.repatria.api.transfer.CounselAppointed;
import dev.repatria.api.transfer.CounselWaived;
import dev.repatria.api.transfer.consent.AppointCounsel;
import dev.repatria.api.transfer.consent.RecordConsent;
import dev.repatria.api.transfer.consent.VerifyConsent;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The officer whom the law names finds whether consent is voluntary, informed, capable, and there at all. */
final class Verification {

    private static final Citation ROW = new Citation("State table", "rows 26 to 28");

    private static final Citation CONSENT = new Citation("State table", "row 18");

    private Verification() {}

    static Outcome consent(Matter matter, RecordConsent asked) {
        var role = asked.by() == ConsentBy.PERSON ? Role.PRISONER : Role.REPRESENTATIVE;
        if (!matter.actor().isAny(Set.of(role))) {
            return Outcome.refuse(
                    "consent.wrong-person",
                    CONSENT,
                    "Consent by " + asked.by() + " is recorded for a " + role + " only.");
        }
        return Outcome.of(new ConsentGiven(asked.on(), asked.by(), asked.form()))
                .under(matter.registeredLaw().consentRequired().cite());
    }

    static Outcome counsel(Matter matter, AppointCounsel asked) {
        var role = asked.waived() ? Role.PRISONER : Role.VERIFYING_OFFICER;
        if (!matter.actor().isAny(Set.of(role))) {
            return Outcome.refuse(
                    "counsel.wrong-person",
                    ROW,
                    asked.waived()
                            ? "Only the person can waive counsel."
                            : "Counsel is appointed by the verifying officer.");
        }
        if (asked.waived()) {
            return Outcome.of(new CounselWaived(asked.on()));
        }
        if (asked.counsel() == null) {
            throw new InvalidValue("counsel", "is required unless counsel is waived");
        }
        return Outcome.of(new CounselAppointed(asked.on(), asked.counsel()));
    }

    static Optional<Refusal> otherStatesOfficer(Matter matter) {
        var verifies = matter.registeredLaw().consentVerifiedBy();
        return matter.side().filter(verifies.value()::contains).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "verification.other-states-officer",
                        verifies.cite(),
                        "Consent is verified by an officer of the " + verifies.value() + " State."));
    }

    static Optional<Refusal> nothingToVerify(Matter matter) {
        return ConsentOnFile.given(matter.state())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "consent.missing",
                        matter.registeredLaw().consentRequired().cite(),
                        ConsentOnFile.representativeNeeded(matter.state())
                                ? "The person cannot consent alone; the consent of a representative is not on file."
                                : "The written consent of the person is not on file."));
    }

    static Outcome verify(Matter matter, VerifyConsent asked) {
        var cite = matter.registeredLaw().consentVerifiedBy().cite();
        var by = matter.state().last(ConsentGiven.class).orElseThrow().by();
        var defect = defect(asked, by);
        if (defect.isEmpty()) {
            return Outcome.of(new ConsentVerified(
                            asked.on(), asked.officer(), matter.side().orElseThrow(), by))
                    .under(cite);
        }
        return Outcome.of(new ConsentNotVerified(
                        asked.on(),
                        defect.get(),
                        Objects.requireNonNullElse(asked.findings(), "No findings were given.")))
                .under(cite);
    }

    private static Optional<ConsentDefect> defect(VerifyConsent asked, ConsentBy by) {
        if (!asked.consents()) {
            return Optional.of(ConsentDefect.REFUSED);
        }
        if (!asked.capable() && by == ConsentBy.PERSON) {
            return Optional.of(ConsentDefect.INCAPABLE);
        }
        if (!asked.voluntary()) {
            return Optional.of(ConsentDefect.COERCED);
        }
        return asked.informed() ? Optional.empty() : Optional.of(ConsentDefect.NOT_UNDERSTOOD);
    }
}
