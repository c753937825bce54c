package dev.repatria.core.casework;

import dev.repatria.api.Authority;
import dev.repatria.api.DocumentReference;
import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.screening.ConsentBy;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.ExpulsionOrder;
import dev.repatria.api.screening.Initiator;
import dev.repatria.api.screening.OpinionStatus;
import dev.repatria.api.transfer.AuthorityToAct;
import dev.repatria.api.transfer.Channel;
import dev.repatria.api.transfer.DutyClaim;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.Person;
import dev.repatria.api.transfer.Relay;
import dev.repatria.api.transfer.RelayStep;
import dev.repatria.api.transfer.ReviewOutcome;
import dev.repatria.api.transfer.anytime.ClearImpediment;
import dev.repatria.api.transfer.anytime.RecordExpulsionOrder;
import dev.repatria.api.transfer.anytime.RecordImpediment;
import dev.repatria.api.transfer.consent.InformPerson;
import dev.repatria.api.transfer.consent.RecordConsent;
import dev.repatria.api.transfer.consent.RecordOpinion;
import dev.repatria.api.transfer.consent.VerifyConsent;
import dev.repatria.api.transfer.enforcement.DetermineEnforcement;
import dev.repatria.api.transfer.facts.AttachDocument;
import dev.repatria.api.transfer.handover.CompleteHandover;
import dev.repatria.api.transfer.handover.ConfirmFinalChecks;
import dev.repatria.api.transfer.handover.ScheduleHandover;
import dev.repatria.api.transfer.intake.RecordExpressionOfInterest;
import dev.repatria.api.transfer.intake.SelectInstrument;
import dev.repatria.api.transfer.intake.SubmitTransferRequest;
import dev.repatria.api.transfer.review.RecordGovernmentReview;
import dev.repatria.api.transfer.screening.AssessEligibility;
import dev.repatria.api.transfer.transmission.AcknowledgeReceipt;
import dev.repatria.api.transfer.transmission.TransmitRequest;
import java.time.LocalDate;
import java.util.List;

/** Commands as tests write them: the usual content, on the given day. */
record Acts(Setting setting, LocalDate on) {

    static final Person PERSON =
            new Person("person-1", "Elena Fictional", LocalDate.of(1988, 5, 17), List.of(State.of("MX")));
    static final LocalDate END = LocalDate.of(2031, 5, 31);

    /** Acts of today. */
    static Acts of(Dossier file) {
        return new Acts(file.setting(), file.today());
    }

    Relay relay(AuthorityToAct right) {
        return new Relay(
                "A lawyer",
                "lawyer",
                right,
                right == AuthorityToAct.PERSONAL,
                List.of(new RelayStep("A lawyer", "lawyer", "Embassy", Channel.EMAIL, on)));
    }

    RecordExpressionOfInterest wish(DutyClaim... claims) {
        return new RecordExpressionOfInterest(
                Dossier.ID,
                on,
                setting.sentencing(),
                setting.receiving(),
                PERSON,
                relay(AuthorityToAct.CLAIMED),
                List.of(claims),
                List.of("mail-1"));
    }

    SubmitTransferRequest petition() {
        return petition(Court.FEDERAL);
    }

    SubmitTransferRequest petition(Court court) {
        return petition(Initiator.PERSON, AuthorityToAct.PERSONAL, Side.SENTENCING, court);
    }

    SubmitTransferRequest petition(Initiator initiator, AuthorityToAct right, Side to, Court court) {
        return new SubmitTransferRequest(
                Dossier.ID,
                on,
                setting.sentencing(),
                setting.receiving(),
                PERSON,
                initiator,
                right,
                to,
                court,
                setting.instrument(),
                null,
                List.of());
    }

    SubmitTransferRequest request(Side by, String instrument) {
        return new SubmitTransferRequest(
                Dossier.ID,
                on,
                setting.sentencing(),
                setting.receiving(),
                PERSON,
                by == Side.SENTENCING ? Initiator.SENTENCING_STATE : Initiator.RECEIVING_STATE,
                AuthorityToAct.NONE,
                null,
                Court.FEDERAL,
                instrument,
                "REF-7",
                List.of());
    }

    SelectInstrument select() {
        return new SelectInstrument(Dossier.ID, on, setting.instrument(), "It binds both States.");
    }

    AssessEligibility assess() {
        return new AssessEligibility(Dossier.ID, on, null, null);
    }

    RecordGovernmentReview decision(Side side, ReviewOutcome outcome) {
        return decision(side, outcome, "All factors weighed.", false);
    }

    RecordGovernmentReview decision(Side side, ReviewOutcome outcome, String reasons, boolean temporary) {
        var method = side == Side.RECEIVING && outcome == ReviewOutcome.APPROVED ? EnforcementMethod.CONTINUED : null;
        return new RecordGovernmentReview(
                Dossier.ID,
                on,
                setting.state(side),
                new Authority(setting.state(side), "Ministry of Justice"),
                outcome,
                reasons,
                List.of("TIES", "RECORD"),
                method,
                temporary,
                "For this State only.",
                List.of());
    }

    RecordConsent consent() {
        return consent(ConsentBy.PERSON);
    }

    RecordConsent consent(ConsentBy by) {
        return new RecordConsent(Dossier.ID, on, by, "WRITTEN", List.of("consent-form"));
    }

    AttachDocument paper(String id, String kind, boolean ownerOnly) {
        return new AttachDocument(
                Dossier.ID, on, new DocumentReference(id, kind, kind, "a".repeat(64), "en", true, null), ownerOnly);
    }

    TransmitRequest transmit() {
        return new TransmitRequest(Dossier.ID, on, Channel.DIPLOMATIC, List.of());
    }

    AcknowledgeReceipt receipt() {
        return new AcknowledgeReceipt(Dossier.ID, on, "R-1");
    }

    InformPerson inform() {
        return new InformPerson(Dossier.ID, on, List.of("METHOD", "RELEASE_RULES"), "es", List.of());
    }

    VerifyConsent hearing(boolean voluntary, boolean informed, boolean capable, boolean consents) {
        return new VerifyConsent(
                Dossier.ID,
                on,
                "Judge A. Example",
                voluntary,
                informed,
                capable,
                consents,
                "Heard in person.",
                List.of());
    }

    VerifyConsent verify() {
        return hearing(true, true, true, true);
    }

    ConfirmFinalChecks finalChecks() {
        return new ConfirmFinalChecks(Dossier.ID, on, "W-1", true, "docket of today", List.of());
    }

    ScheduleHandover schedule(LocalDate day, State... transit) {
        return new ScheduleHandover(Dossier.ID, on, "Airport", day, List.of(transit));
    }

    CompleteHandover handover() {
        return new CompleteHandover(Dossier.ID, on, "Airport", "Officer One", "Officer Two", 700, List.of());
    }

    DetermineEnforcement enforcement(LocalDate end) {
        return new DetermineEnforcement(Dossier.ID, on, EnforcementMethod.CONTINUED, END, end, "Order 1", List.of());
    }

    RecordImpediment impediment(ImpedimentKind kind) {
        return new RecordImpediment(Dossier.ID, on, kind, "No. 12/26", List.of());
    }

    ClearImpediment cleared(ImpedimentKind kind) {
        return new ClearImpediment(Dossier.ID, on, kind, "It has ended.", List.of());
    }

    RecordOpinion opinion(String ground) {
        return new RecordOpinion(Dossier.ID, on, OpinionStatus.RECORDED, "I would rather stay.", ground, List.of());
    }

    RecordExpulsionOrder expulsion(boolean consequential) {
        return new RecordExpulsionOrder(
                Dossier.ID, on, new ExpulsionOrder(on.minusDays(60), on.minusDays(20), consequential), List.of());
    }
}
