package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.COURT_REGISTRY;
import static dev.repatria.api.Role.ENFORCEMENT_AUTHORITY;
import static dev.repatria.api.Role.PRISONER;
import static dev.repatria.api.Role.PRISON_CASE_MANAGER;
import static dev.repatria.api.Role.REPRESENTATIVE;
import static dev.repatria.api.Role.TRANSPORT_COORDINATOR;
import static dev.repatria.api.Role.TREATY_ADMINISTRATOR;
import static dev.repatria.api.Role.VERIFYING_OFFICER;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;

import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.ClosureReason;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.RelayRejectionReason;
import dev.repatria.api.transfer.ReleaseReason;
import dev.repatria.api.transfer.ReviewOutcome;
import dev.repatria.api.transfer.SentenceChange;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.anytime.MigrateCaseProfile;
import dev.repatria.api.transfer.anytime.RecordDeath;
import dev.repatria.api.transfer.anytime.RecordEscape;
import dev.repatria.api.transfer.anytime.RecordRelease;
import dev.repatria.api.transfer.anytime.RecordTreatyTermination;
import dev.repatria.api.transfer.consent.WithdrawConsent;
import dev.repatria.api.transfer.enforcement.NotifySentenceChange;
import dev.repatria.api.transfer.enforcement.RecordCompletion;
import dev.repatria.api.transfer.enforcement.RecordTransferAnnulled;
import dev.repatria.api.transfer.enforcement.RequestReturn;
import dev.repatria.api.transfer.intake.RejectRelay;
import dev.repatria.api.transfer.review.WithdrawApproval;
import dev.repatria.api.transfer.screening.CloseCase;
import dev.repatria.core.transfer.facts.FileOfPapers;
import dev.repatria.core.treaty.RequiredDocument;
import java.util.List;
import java.util.Optional;

/** Takes a case to any stage by real commands, one a day. */
final class Drive {

    private Drive() {}

    /** A case in that stage, on the day after it came there. */
    static Dossier to(Stage stage, Setting setting) {
        return to(stage, setting, Court.FEDERAL);
    }

    /** A case in that stage whose person was sentenced by that court. */
    static Dossier to(Stage stage, Setting setting, Court court) {
        var file = stage == Stage.EXPRESSED ? Dossier.of(setting) : to(before(stage), setting, court);
        step(file, stage, court);
        if (file.stage() != stage) {
            throw new AssertionError("the drive to " + stage + " ended in " + file.stage());
        }
        return file.later(1);
    }

    /** Stages that these two States can come to under their instrument. */
    static Optional<Dossier> reachable(Stage stage, Setting setting) {
        var byTermination =
                stage == Stage.CLOSED_TREATY_ENDED && !setting.instrument().equals("US-MX-1976");
        return byTermination ? Optional.empty() : Optional.of(to(stage, setting));
    }

    private static Stage before(Stage stage) {
        return switch (stage) {
            case EXPRESSED -> throw new IllegalArgumentException("nothing comes before it");
            case PETITIONED, CLOSED_NOT_COMMENCED -> Stage.EXPRESSED;
            case SCREENING -> Stage.PETITIONED;
            case INELIGIBLE, SENTENCING_REVIEW, CLOSED_TREATY_ENDED -> Stage.SCREENING;
            case CLOSED_INELIGIBLE -> Stage.INELIGIBLE;
            case REFUSED, APPROVED_S -> Stage.SENTENCING_REVIEW;
            case CLOSED_REFUSED -> Stage.REFUSED;
            case AWAITING_R, SUSPENDED, CLOSED_CERTIFICATE_WITHDRAWN, CLOSED_WITHDRAWN -> Stage.APPROVED_S;
            case RECEIVING_REVIEW, CLOSED_RELEASED, CLOSED_DECEASED -> Stage.AWAITING_R;
            case ACCEPTED_R -> Stage.RECEIVING_REVIEW;
            case VERIFICATION -> Stage.ACCEPTED_R;
            case CONSENT_VERIFIED, CLOSED_NO_CONSENT -> Stage.VERIFICATION;
            case CLEARED -> Stage.CONSENT_VERIFIED;
            case SCHEDULED -> Stage.CLEARED;
            case TRANSFERRED -> Stage.SCHEDULED;
            case ENFORCING -> Stage.TRANSFERRED;
            case ESCAPED, RETURN_PENDING, CLOSED_COMPLETED, CLOSED_SET_ASIDE -> Stage.ENFORCING;
            case RETURNED -> Stage.RETURN_PENDING;
        };
    }

    private static void step(Dossier file, Stage stage, Court court) {
        var acts = Acts.of(file);
        var on = file.today();
        var officer = CENTRAL_AUTHORITY_OFFICER;
        var decider = CENTRAL_AUTHORITY_DECIDER;
        switch (stage) {
            case EXPRESSED -> file.follow(acts.wish(), RECEIVING, REPRESENTATIVE);
            case PETITIONED -> file.follow(acts.petition(court), SENTENCING, PRISONER);
            case SCREENING -> file.follow(acts.select(), SENTENCING, officer);
            case SENTENCING_REVIEW -> file.follow(acts.assess(), SENTENCING, officer);
            case APPROVED_S -> file.follow(acts.decision(SENTENCING, ReviewOutcome.APPROVED), SENTENCING, decider);
            case REFUSED -> file.follow(acts.decision(SENTENCING, ReviewOutcome.REFUSED), SENTENCING, decider);
            case AWAITING_R -> transmit(file, acts);
            case RECEIVING_REVIEW -> file.follow(acts.receipt(), RECEIVING, officer);
            case ACCEPTED_R -> file.follow(acts.decision(RECEIVING, ReviewOutcome.APPROVED), RECEIVING, decider);
            case VERIFICATION -> file.follow(acts.inform(), SENTENCING, officer);
            case CONSENT_VERIFIED -> hear(file, acts, true);
            case CLOSED_NO_CONSENT -> hear(file, acts, false);
            case CLEARED -> file.follow(acts.finalChecks(), SENTENCING, decider);
            case SCHEDULED -> file.follow(acts.schedule(on.plusDays(1)), SENTENCING, TRANSPORT_COORDINATOR);
            case TRANSFERRED -> file.follow(acts.handover(), SENTENCING, TRANSPORT_COORDINATOR);
            case ENFORCING -> file.follow(acts.enforcement(null), RECEIVING, ENFORCEMENT_AUTHORITY);
            case ESCAPED -> file.follow(new RecordEscape(Dossier.ID, on), RECEIVING, ENFORCEMENT_AUTHORITY);
            case SUSPENDED -> file.follow(acts.impediment(ImpedimentKind.APPEAL), SENTENCING, COURT_REGISTRY);
            default -> end(file, stage, acts);
        }
    }

    private static void transmit(Dossier file, Acts acts) {
        file.follow(acts.consent(), SENTENCING, PRISONER);
        supply(file, RequiredDocument.When.TRANSMISSION);
        file.follow(acts.transmit(), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
    }

    /** Puts every paper on the file that the instrument wants by that moment. */
    static void supply(Dossier file, RequiredDocument.When when) {
        FileOfPapers.of(file.state())
                .missing(file.law(), when)
                .forEach(paper -> file.follow(
                        Acts.of(file).paper("paper-" + paper.kind(), paper.kind(), false),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER));
    }

    private static void hear(Dossier file, Acts acts, boolean consents) {
        if (consents && !file.law().consentRequired().value()) {
            file.follow(acts.expulsion(true), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                    .follow(acts.opinion("EXPULSION_CONSEQUENTIAL"), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
            return;
        }
        var sides = file.law().consentVerifiedBy().value();
        var side = sides.contains(RECEIVING) ? RECEIVING : SENTENCING;
        file.follow(acts.hearing(true, true, true, consents), side, VERIFYING_OFFICER);
    }

    private static void end(Dossier file, Stage stage, Acts acts) {
        var on = file.today();
        var officer = CENTRAL_AUTHORITY_OFFICER;
        switch (stage) {
            case INELIGIBLE -> {
                file.withVerdict(Verdict.INELIGIBLE).follow(acts.assess(), SENTENCING, officer);
                file.withVerdict(Verdict.ELIGIBLE);
            }
            case RETURN_PENDING ->
                file.follow(
                        new RecordTransferAnnulled(Dossier.ID, on, "District Court", "Unlawful.", List.of()),
                        RECEIVING,
                        COURT_REGISTRY);
            case RETURNED -> file.follow(new RequestReturn(Dossier.ID, on), SENTENCING, officer);
            case CLOSED_NOT_COMMENCED ->
                file.follow(
                        new RejectRelay(
                                Dossier.ID,
                                on,
                                RelayRejectionReason.NO_AUTHORITY_TO_ACT,
                                "No mandate was shown.",
                                file.authority(SENTENCING)),
                        SENTENCING,
                        officer);
            case CLOSED_INELIGIBLE ->
                file.follow(
                        new CloseCase(Dossier.ID, on, ClosureReason.CONDITION_NOT_MET, "Final."), SENTENCING, officer);
            case CLOSED_REFUSED ->
                file.follow(new CloseCase(Dossier.ID, on, ClosureReason.REFUSAL_STANDS, "Final."), SENTENCING, officer);
            default -> leave(file, stage);
        }
    }

    private static void leave(Dossier file, Stage stage) {
        var on = file.today();
        switch (stage) {
            case CLOSED_CERTIFICATE_WITHDRAWN ->
                file.follow(
                        new WithdrawApproval(Dossier.ID, on, file.authority(SENTENCING), "New facts.", true),
                        SENTENCING,
                        CENTRAL_AUTHORITY_DECIDER);
            case CLOSED_WITHDRAWN ->
                file.follow(new WithdrawConsent(Dossier.ID, on, "I want to stay."), SENTENCING, PRISONER);
            case CLOSED_RELEASED ->
                file.follow(
                        new RecordRelease(Dossier.ID, on, ReleaseReason.SENTENCE_SERVED),
                        SENTENCING,
                        PRISON_CASE_MANAGER);
            case CLOSED_DECEASED ->
                file.follow(new RecordDeath(Dossier.ID, on, List.of()), SENTENCING, PRISON_CASE_MANAGER);
            case CLOSED_COMPLETED ->
                file.follow(new RecordCompletion(Dossier.ID, on, List.of()), RECEIVING, ENFORCEMENT_AUTHORITY);
            case CLOSED_SET_ASIDE ->
                file.follow(
                        new NotifySentenceChange(Dossier.ID, on, SentenceChange.SET_ASIDE, null, "Quashed.", List.of()),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER);
            case CLOSED_TREATY_ENDED ->
                file.follow(
                                new MigrateCaseProfile(
                                        Dossier.ID, on, Book.EARLIER, "It says what happens at the end."),
                                SENTENCING,
                                TREATY_ADMINISTRATOR)
                        .follow(new RecordTreatyTermination(Dossier.ID, on, on), SENTENCING, TREATY_ADMINISTRATOR);
            default -> throw new IllegalArgumentException("no way to " + stage);
        }
    }
}
