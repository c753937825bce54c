package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.CONSULAR_OFFICER;
import static dev.repatria.api.Role.COURT_REGISTRY;
import static dev.repatria.api.Role.ENFORCEMENT_AUTHORITY;
import static dev.repatria.api.Role.PRISONER;
import static dev.repatria.api.Role.REPRESENTATIVE;
import static dev.repatria.api.Role.SUBNATIONAL_AUTHORITY;
import static dev.repatria.api.Role.SYSTEM;
import static dev.repatria.api.Role.TRANSPORT_COORDINATOR;
import static dev.repatria.api.Role.VERIFYING_OFFICER;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.detention.AnswerConditionsClaim;
import dev.repatria.api.detention.ClaimOutcome;
import dev.repatria.api.detention.ClaimSubject;
import dev.repatria.api.detention.RecordConditionsClaim;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.OpinionStatus;
import dev.repatria.api.transfer.DutyClaim;
import dev.repatria.api.transfer.DutyClaimed;
import dev.repatria.api.transfer.DutyKind;
import dev.repatria.api.transfer.HandoverCancelled;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.ReportKind;
import dev.repatria.api.transfer.ReviewOutcome;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.consent.RecordOpinion;
import dev.repatria.api.transfer.enforcement.SubmitReport;
import dev.repatria.api.transfer.review.RecordSubnationalDecision;
import dev.repatria.api.transfer.review.RequestReconsideration;
import dev.repatria.api.transfer.transmission.AnswerPartialRecognition;
import dev.repatria.core.path.Obligations;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases told from beginning to end. */
class StoriesTest {

    @ParameterizedTest
    @EnumSource(names = {"US_TO_MX", "MX_TO_US", "US_TO_MX_BY_CONVENTION", "MX_TO_US_BY_CONVENTION", "DE_TO_ES"})
    void an_ordinary_transfer_runs_in_both_directions_under_every_kind_of_instrument(Setting setting) {
        assertThat(Drive.to(Stage.CLOSED_COMPLETED, setting).stage()).isEqualTo(Stage.CLOSED_COMPLETED);
    }

    @Test
    void without_consent_a_person_under_an_expulsion_order_is_transferred_under_the_protocol() {
        var file = Drive.to(Stage.APPROVED_S, Setting.CH_TO_DE_BY_PROTOCOL);
        file.follow(Acts.of(file).expulsion(true), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        file.follow(Acts.of(file).transmit(), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        file.follow(Acts.of(file).receipt(), RECEIVING, CENTRAL_AUTHORITY_OFFICER);
        file.follow(Acts.of(file).decision(RECEIVING, ReviewOutcome.APPROVED), RECEIVING, CENTRAL_AUTHORITY_DECIDER);
        file.follow(Acts.of(file).inform(), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        file.follow(
                new RecordOpinion(
                        Dossier.ID,
                        file.today(),
                        OpinionStatus.RECORDED,
                        "Against.",
                        "EXPULSION_CONSEQUENTIAL",
                        List.of()),
                SENTENCING,
                CENTRAL_AUTHORITY_OFFICER);
        file.follow(Acts.of(file).finalChecks(), SENTENCING, CENTRAL_AUTHORITY_DECIDER);
        file.follow(Acts.of(file).schedule(file.today()), SENTENCING, TRANSPORT_COORDINATOR);
        file.follow(Acts.of(file).handover(), SENTENCING, TRANSPORT_COORDINATOR);
        assertThat(file.stage()).isEqualTo(Stage.TRANSFERRED);
    }

    @Test
    void after_partial_recognition_the_handover_is_still_due_within_thirty_days() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, Setting.DE_TO_ES);
        file.follow(TransmissionRowsTest.proposal(file), RECEIVING, CENTRAL_AUTHORITY_DECIDER);
        file.follow(
                new AnswerPartialRecognition(Dossier.ID, file.today(), true, null),
                SENTENCING,
                CENTRAL_AUTHORITY_DECIDER);
        var agreed = file.today();
        file.follow(Acts.of(file).inform(), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        file.follow(Acts.of(file).verify(), SENTENCING, VERIFYING_OFFICER);
        file.follow(Acts.of(file).finalChecks(), SENTENCING, CENTRAL_AUTHORITY_DECIDER);
        Trial.given(file)
                .when(Acts.of(file).schedule(agreed.plusDays(31)), SENTENCING, TRANSPORT_COORDINATOR)
                .refused("handover.too-late", "EU-2008-909 Art. 15(1)");
    }

    @Test
    void a_collateral_attack_cancels_the_handover_and_after_its_end_the_conditions_are_examined_again() {
        var file = Drive.to(Stage.SCHEDULED, Setting.US_TO_MX);
        file.follow(Acts.of(file).impediment(ImpedimentKind.COLLATERAL_ATTACK), SENTENCING, COURT_REGISTRY);
        assertThat(file.state().times(HandoverCancelled.class)).isEqualTo(1);
        assertThat(steps(file)).extracting(OpenStep::step).containsExactly(PathStep.CLEAR_IMPEDIMENT);
        file.later(40);
        file.follow(Acts.of(file).cleared(ImpedimentKind.COLLATERAL_ATTACK), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        assertThat(steps(file)).extracting(OpenStep::step).containsExactly(PathStep.RESCREEN);
        file.follow(Acts.of(file).assess(), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        assertThat(file.stage()).isEqualTo(Stage.CLEARED);
        file.follow(Acts.of(file).schedule(file.today()), RECEIVING, TRANSPORT_COORDINATOR);
        file.follow(Acts.of(file).handover(), RECEIVING, TRANSPORT_COORDINATOR);
        assertThat(file.stage()).isEqualTo(Stage.TRANSFERRED);
    }

    @Test
    void a_unit_that_takes_its_consent_back_must_give_it_again() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, Setting.US_TO_MX, Court.STATE);
        file.follow(unit(file, true), SENTENCING, SUBNATIONAL_AUTHORITY);
        file.follow(unit(file, false), SENTENCING, SUBNATIONAL_AUTHORITY);
        file.follow(
                new RequestReconsideration(Dossier.ID, file.today(), "The unit may think again."),
                SENTENCING,
                PRISONER);
        Trial.given(file)
                .when(Acts.of(file).decision(SENTENCING, ReviewOutcome.APPROVED), SENTENCING, CENTRAL_AUTHORITY_DECIDER)
                .refused("subnational.consent-missing", "US-MX-1976 Art. IV(5)");
    }

    @Test
    void a_refusal_by_the_receiving_state_is_reconsidered_by_both() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, Setting.US_TO_MX);
        file.follow(Acts.of(file).decision(RECEIVING, ReviewOutcome.REFUSED), RECEIVING, CENTRAL_AUTHORITY_DECIDER);
        file.follow(new RequestReconsideration(Dossier.ID, file.today(), "New ties."), SENTENCING, REPRESENTATIVE);
        file.follow(Acts.of(file).decision(SENTENCING, ReviewOutcome.APPROVED), SENTENCING, CENTRAL_AUTHORITY_DECIDER);
        file.follow(Acts.of(file).transmit(), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        file.follow(Acts.of(file).receipt(), RECEIVING, CENTRAL_AUTHORITY_OFFICER);
        file.follow(Acts.of(file).decision(RECEIVING, ReviewOutcome.APPROVED), RECEIVING, CENTRAL_AUTHORITY_DECIDER);
        assertThat(file.stage()).isEqualTo(Stage.ACCEPTED_R);
    }

    @Test
    void each_decision_is_told_to_the_person_even_one_that_was_overtaken() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, Setting.US_TO_MX_BY_CONVENTION);
        file.follow(Acts.of(file).decision(RECEIVING, ReviewOutcome.REFUSED), RECEIVING, CENTRAL_AUTHORITY_DECIDER);
        file.follow(Acts.of(file).paper("n-1", "NOTICE_TO_PERSON", false), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        file.follow(Acts.of(file).paper("n-2", "NOTICE_TO_PERSON", false), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        file.follow(new RequestReconsideration(Dossier.ID, file.today(), "New ties."), SENTENCING, PRISONER);
        assertThat(steps(file)).extracting(OpenStep::step).doesNotContain(PathStep.NOTICE_TO_PERSON);
        file.follow(Acts.of(file).decision(SENTENCING, ReviewOutcome.APPROVED), SENTENCING, CENTRAL_AUTHORITY_DECIDER);
        assertThat(steps(file))
                .filteredOn(step -> step.step() == PathStep.NOTICE_TO_PERSON)
                .extracting(OpenStep::subject)
                .containsExactly("decision 3");
    }

    @Test
    void reports_are_anchored_on_the_handover_so_that_a_short_month_shifts_nothing() {
        var file = Drive.to(Stage.CLEARED, Setting.US_TO_MX).on(LocalDate.of(2026, 8, 31));
        file.follow(Acts.of(file).schedule(file.today()), SENTENCING, TRANSPORT_COORDINATOR);
        file.follow(Acts.of(file).handover(), SENTENCING, TRANSPORT_COORDINATOR);
        file.follow(Acts.of(file).enforcement(null), RECEIVING, ENFORCEMENT_AUTHORITY);
        var due = new ArrayList<LocalDate>();
        for (var number = 0; number < 4; number++) {
            var step = steps(file).stream()
                    .filter(open -> open.step() == PathStep.PERIODIC_REPORT)
                    .findFirst()
                    .orElseThrow();
            assertThat(step.cite()).hasToString("US-MX-1976 Art. V(6)");
            due.add(step.dueOn());
            file.on(step.dueOn()).follow(report(file, step.dueOn()), RECEIVING, CENTRAL_AUTHORITY_OFFICER);
        }
        assertThat(due)
                .containsExactly(
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 8, 31),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2028, 8, 31));
    }

    @ParameterizedTest
    @EnumSource(ClaimSubject.class)
    void a_claim_about_conditions_moves_neither_stage_nor_eligibility(ClaimSubject subject) {
        for (var stage : Stage.values()) {
            var file = Drive.to(stage, Setting.US_TO_MX);
            if (!stage.isTerminal()) {
                var facts = file.state().facts();
                file.follow(
                        new RecordConditionsClaim(
                                Dossier.ID, file.today(), "claim-1", subject, "A lawyer", "As told.", List.of()),
                        RECEIVING,
                        CONSULAR_OFFICER);
                file.follow(
                        new AnswerConditionsClaim(
                                Dossier.ID, file.today(), "claim-1", ClaimOutcome.REFERRED, "Passed on.", List.of()),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER);
                assertThat(file.stage()).isEqualTo(stage);
                assertThat(file.state().facts()).isEqualTo(facts);
            }
        }
    }

    @Test
    void a_claimed_review_of_a_national_still_abroad_is_stored_as_unsupported_and_sets_no_date() {
        var file = Dossier.of(Setting.US_TO_MX);
        var claim = new DutyClaim(
                DutyKind.PERIODIC_REVIEW_BEFORE_TRANSFER,
                "The treaty asks for a review every six months.",
                "US-MX-1976",
                "Art. V(6)",
                Period.ofMonths(6));
        file.follow(Acts.of(file).wish(claim), RECEIVING, REPRESENTATIVE);
        assertThat(file.state().all(DutyClaimed.class))
                .singleElement()
                .satisfies(stored -> assertThat(stored.supportedByProfile()).isFalse());
        assertThat(steps(file)).allSatisfy(step -> assertThat(step.dueOn()).isNull());
    }

    @Test
    void a_claimed_report_after_transfer_is_supported_by_the_treaty_and_still_sets_no_date_before_it() {
        var file = Dossier.of(Setting.US_TO_MX);
        var claim = new DutyClaim(
                DutyKind.PERIODIC_REPORT_AFTER_TRANSFER, "Reports.", "US-MX-1976", "Art. V(6)", Period.ofMonths(6));
        file.follow(Acts.of(file).wish(claim), RECEIVING, REPRESENTATIVE);
        assertThat(file.state().all(DutyClaimed.class))
                .singleElement()
                .satisfies(stored -> assertThat(stored.supportedByProfile()).isTrue());
        assertThat(steps(file)).allSatisfy(step -> assertThat(step.dueOn()).isNull());
    }

    private static List<OpenStep> steps(Dossier file) {
        return Obligations.due(file.matter(file.by(SENTENCING, SYSTEM)));
    }

    private static RecordSubnationalDecision unit(Dossier file, boolean given) {
        return new RecordSubnationalDecision(
                Dossier.ID, file.today(), "Texas", given, given ? null : "Second thoughts.", List.of());
    }

    private static SubmitReport report(Dossier file, LocalDate end) {
        return new SubmitReport(Dossier.ID, file.today(), ReportKind.PERIODIC, end, "In custody.", List.of());
    }
}
