package dev.repatria.core.treaty.profile;

import dev.repatria.api.Citation;
import dev.repatria.api.Confidence;
import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.Layer;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.screening.ProceedingKind;
import dev.repatria.core.treaty.ApplicableLaw;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.Measured;
import dev.repatria.core.treaty.Moment;
import dev.repatria.core.treaty.NonConsentBasis;
import dev.repatria.core.treaty.RequiredDocument;
import dev.repatria.core.treaty.RestDays;
import dev.repatria.core.treaty.WithdrawalCutoff;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The law of one instrument between two States, with the overlays of both; each value keeps its own layer and article. */
record CaseLaw(TreatyProfile profile, State sentencing, State receiving, Layers layers) implements ApplicableLaw {

    private static final String NOT_ON_FILE = "(no article on file)";
    private static final Set<Side> BOTH = Set.of(Side.SENTENCING, Side.RECEIVING);

    @Override
    public String instrument() {
        return profile.id();
    }

    @Override
    public String version() {
        return profile.version();
    }

    @Override
    public ZoneId zone(Side side) {
        return profile.zone(state(side));
    }

    @Override
    public Optional<Cited<String>> centralAuthority(Side side) {
        return profile.party(state(side)).map(Party::centralAuthority);
    }

    @Override
    public boolean inForce(LocalDate day) {
        return profile.inForce(sentencing, receiving, day).value();
    }

    @Override
    public Cited<Set<Side>> statesThatMayRequest() {
        return treaty(law -> law.initiation().stateMayRequest()).orElseGet(() -> assumed(BOTH));
    }

    @Override
    public Cited<Set<Side>> personMayPetitionTo() {
        return treaty(law -> law.initiation().personMayPetitionTo()).orElseGet(() -> assumed(BOTH));
    }

    @Override
    public Optional<Cited<Boolean>> subnationalConsent() {
        return layers.holds(law -> law.subnationalConsent().required());
    }

    @Override
    public Optional<Cited<Period>> viewsPeriod(Side side) {
        return layers.state(side, law -> law.practice().viewsPeriod())
                .or(() -> treaty(law -> law.practice().viewsPeriod()));
    }

    @Override
    public Optional<Cited<Period>> reapplicationPeriod(Side side) {
        return layers.state(side, law -> law.practice().reapplication())
                .or(() -> treaty(law -> law.practice().reapplication()));
    }

    @Override
    public Optional<Cited<Boolean>> reasonsOnRefusal(Side side) {
        return layers.state(side, law -> law.decision().reasonsOnRefusal())
                .or(() -> treaty(law -> law.decision().reasonsOnRefusal()))
                .map(rule -> like(rule, rule.value() == DecisionRule.Reasons.YES));
    }

    @Override
    public Optional<Cited<Period>> decisionPeriod() {
        return treaty(law -> law.decision().deadline());
    }

    @Override
    public List<RequiredDocument> documents() {
        return RequiredPapers.of(layers);
    }

    @Override
    public Cited<Boolean> consentRequired() {
        return byStatute(law -> law.consent().required())
                .filter(Cited::value)
                .or(() -> treaty(law -> law.consent().required()))
                .orElseGet(() -> assumed(true));
    }

    @Override
    public Optional<Cited<Set<NonConsentBasis>>> nonConsentBases() {
        var always = byStatute(law -> law.consent().required()).filter(Cited::value);
        return always.isPresent()
                ? always.map(rule -> like(rule, Set.of()))
                : treaty(law -> law.consent().nonConsentBases());
    }

    @Override
    public Cited<Set<Side>> consentVerifiedBy() {
        return treaty(law -> law.consent().verifiedBy()).orElseGet(() -> assumed(BOTH));
    }

    @Override
    public Cited<WithdrawalCutoff> withdrawalCutoff() {
        var rule = layers.statute(Side.SENTENCING, law -> law.consent().withdrawalCutoff())
                .or(() -> treaty(law -> law.consent().withdrawalCutoff()));
        if (rule.isEmpty()) {
            return assumed(WithdrawalCutoff.TRANSFER);
        }
        var cutoff = rule.get();
        // No statute of the sentencing State is on file: the end that leaves the person the longest, for a human to
        // settle.
        return cutoff.value() == ConsentRule.Cutoff.BY_STATE_LAW
                ? new Cited<>(WithdrawalCutoff.TRANSFER, cutoff.cite(), Confidence.UNVERIFIED, cutoff.layer())
                : like(cutoff, WithdrawalCutoff.valueOf(cutoff.value().name()));
    }

    @Override
    public Optional<Cited<Boolean>> bars(ProceedingKind kind) {
        return layers.holds(law -> law.proceedings().bars(kind));
    }

    @Override
    public Optional<Cited<Boolean>> partialRecognition() {
        return treaty(law -> law.decision().partialRecognition());
    }

    @Override
    public Optional<Cited<Period>> transferPeriod() {
        return treaty(law -> law.transfer().deadline());
    }

    @Override
    public Optional<Cited<Period>> postponedTransferPeriod() {
        return treaty(law -> law.transfer().postponedDeadline());
    }

    @Override
    public Cited<Set<EnforcementMethod>> enforcementMethods() {
        return treaty(law -> law.enforcement().methods()).orElseGet(() -> assumed(Set.of(EnforcementMethod.values())));
    }

    @Override
    public Cited<Boolean> neverPastOriginalEnd() {
        return layers.holds(law -> law.enforcement().neverPastOriginalEnd()).orElseGet(() -> assumed(true));
    }

    @Override
    public Optional<Cited<Period>> periodicReports() {
        return treaty(law -> law.reports().periodic());
    }

    @Override
    public Optional<Cited<Boolean>> specialReports() {
        return treaty(law -> law.reports().special());
    }

    @Override
    public Cited<Set<Side>> clemency() {
        return treaty(law -> law.clemency().by()).orElseGet(() -> assumed(Set.of(Side.SENTENCING)));
    }

    @Override
    public Cited<Set<Side>> review() {
        return treaty(law -> law.review().by()).orElseGet(() -> assumed(Set.of(Side.SENTENCING)));
    }

    @Override
    public Optional<Cited<Boolean>> speciality() {
        return treaty(law -> law.speciality().applies())
                .map(rule -> like(rule, rule.value() != SpecialityRule.Applies.NONE));
    }

    @Override
    public Optional<Cited<Boolean>> escapeRevivesEnforcement() {
        return treaty(law -> law.escape().revivesEnforcement());
    }

    @Override
    public Optional<Cited<Boolean>> pendingSurviveTermination() {
        return treaty(law -> law.termination().pendingSurvive());
    }

    @Override
    public Optional<Cited<Boolean>> transferredSurviveTermination() {
        return layers.any(law -> law.termination().transferredSurvive());
    }

    @Override
    public Optional<Cited<Period>> annulmentNotice() {
        return layers.state(Side.RECEIVING, law -> law.annulment().notice())
                .or(() -> treaty(law -> law.annulment().notice()));
    }

    @Override
    public Optional<Cited<Period>> returnWindow() {
        return layers.state(Side.RECEIVING, law -> law.annulment().returnWindow())
                .or(() -> treaty(law -> law.annulment().returnWindow()));
    }

    @Override
    public Optional<Cited<Boolean>> noticeToPerson() {
        return layers.holds(law -> law.information().noticeOfSteps());
    }

    @Override
    public Citation informationDuty() {
        return layers.any(law -> law.information().dutyToInform())
                .map(Cited::cite)
                .orElseGet(() -> new Citation(profile.id(), NOT_ON_FILE));
    }

    @Override
    public Optional<Cited<Boolean>> personConsentsFirst() {
        return treaty(law -> law.initiation().personConsentsFirst());
    }

    @Override
    public Optional<Cited<Boolean>> receivingClemencyNeedsConsent() {
        return treaty(law -> law.clemency().receivingNeedsConsent());
    }

    @Override
    public Optional<Cited<Period>> specialityWindow() {
        return treaty(law -> law.speciality().window());
    }

    @Override
    public Optional<Cited<Period>> specialityAuthorisationPeriod() {
        return treaty(law -> law.speciality().authorisationDeadline());
    }

    @Override
    public Optional<Cited<Boolean>> specialityOfConsenting() {
        return treaty(law -> law.speciality().applies())
                .map(rule -> like(rule, rule.value() == SpecialityRule.Applies.ALL));
    }

    @Override
    public Optional<Cited<Boolean>> soonerIfTemporary(Side side) {
        return layers.state(side, law -> law.practice().soonerIfTemporary())
                .or(() -> treaty(law -> law.practice().soonerIfTemporary()));
    }

    @Override
    public Optional<Cited<Period>> transitReplyPeriod() {
        return treaty(law -> law.transfer().transitReply());
    }

    @Override
    public RestDays restDays(Cited<Period> time) {
        return layers.of(time).calendar().restDays();
    }

    @Override
    public Set<Measured> measuredAt(Moment moment) {
        return Measures.of(layers, moment);
    }

    @Override
    public Optional<Cited<LocalDate>> endAfterNotice(LocalDate notified) {
        return Denunciation.of(profile, notified)
                .map(end -> new Cited<>(end.effective(), end.cite(), end.confidence(), Layer.TREATY));
    }

    private <T> Optional<Cited<T>> treaty(Layers.Pick<T> pick) {
        return layers.treaty(pick);
    }

    private <T> Optional<Cited<T>> byStatute(Layers.Pick<T> pick) {
        return layers.statute(Side.SENTENCING, pick).or(() -> layers.statute(Side.RECEIVING, pick));
    }

    private <T> Cited<T> assumed(T value) {
        return new Cited<>(value, new Citation(profile.id(), NOT_ON_FILE), Confidence.UNVERIFIED, Layer.TREATY);
    }

    private static <A, T> Cited<T> like(Cited<A> rule, T value) {
        return new Cited<>(value, rule.cite(), rule.confidence(), rule.layer());
    }
}
