package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.core.casework.Setting.US_TO_MX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.CaseClosed;
import dev.repatria.api.transfer.CaseReopened;
import dev.repatria.api.transfer.ClosureReason;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.EligibilityDecision;
import dev.repatria.api.transfer.InformationRequested;
import dev.repatria.api.transfer.InformationSupplied;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.facts.RequestInformation;
import dev.repatria.api.transfer.facts.SupplyInformation;
import dev.repatria.api.transfer.screening.AssessEligibility;
import dev.repatria.api.transfer.screening.CloseCase;
import dev.repatria.api.transfer.screening.ReopenCase;
import dev.repatria.core.transfer.Pinned;
import dev.repatria.core.transfer.screening.CaseScreening;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreeningRowsTest {

    private static final Pinned PINNED = new Pinned("US-MX-1976", "1.0.0");

    @Test
    @Row(7)
    void a_question_goes_to_one_state_and_only_that_state_answers() {
        var file = Drive.to(Stage.SCREENING, US_TO_MX);
        var on = file.today();
        var ask = new RequestInformation(Dossier.ID, on, RECEIVING, "Is the act an offence in Mexico?");
        var answer = new SupplyInformation(Dossier.ID, on, "Yes, under Art. 194.", List.of());
        Trial.given(file)
                .when(ask, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.SCREENING, new InformationRequested(on, RECEIVING, ask.question()));
        file.follow(ask, SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        Trial.given(file)
                .when(answer, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .refused("information.not-asked", "State table row 7");
        Trial.given(file)
                .when(answer, RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.SCREENING, new InformationSupplied(on, RECEIVING, answer.answer()));
    }

    @Test
    @Row(8)
    void met_conditions_lead_to_the_review_by_the_sentencing_state() {
        var file = Drive.to(Stage.SCREENING, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).assess(), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.SENTENCING_REVIEW,
                        assessed(file, Verdict.ELIGIBLE, EligibilityDecision.ELIGIBLE, "The rules give ELIGIBLE."))
                .under("State table rows 8 and 9");
    }

    @Test
    @Row(8)
    void an_open_condition_needs_a_decision_with_reasons() {
        var file = Drive.to(Stage.SCREENING, US_TO_MX).withVerdict(Verdict.NEEDS_REVIEW);
        Trial.given(file)
                .when(Acts.of(file).assess(), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .refused("screening.needs-decision", "US-MX-1976 Art. II(5)");
        Trial.given(file)
                .when(
                        new AssessEligibility(
                                Dossier.ID, file.today(), EligibilityDecision.ELIGIBLE, "The registry confirmed it."),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.SENTENCING_REVIEW,
                        assessed(
                                file,
                                Verdict.NEEDS_REVIEW,
                                EligibilityDecision.ELIGIBLE,
                                "The registry confirmed it."));
    }

    @Test
    @Row(9)
    void a_failed_condition_makes_the_case_ineligible_and_nobody_can_say_otherwise() {
        var file = Drive.to(Stage.SCREENING, US_TO_MX).withVerdict(Verdict.INELIGIBLE);
        Trial.given(file)
                .when(Acts.of(file).assess(), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.INELIGIBLE,
                        assessed(
                                file,
                                Verdict.INELIGIBLE,
                                EligibilityDecision.INELIGIBLE,
                                "The rules give INELIGIBLE. REMAINING_TERM (Art. II(5)): FAIL."));
        Trial.given(file)
                .when(
                        new AssessEligibility(Dossier.ID, file.today(), EligibilityDecision.ELIGIBLE, "I think so."),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .refused("screening.condition-not-met", "US-MX-1976 Art. II(5)");
    }

    @Test
    @Row(9)
    void met_conditions_give_no_ground_for_ineligibility() {
        var file = Drive.to(Stage.SCREENING, US_TO_MX);
        Trial.given(file)
                .when(
                        new AssessEligibility(Dossier.ID, file.today(), EligibilityDecision.INELIGIBLE, "I think not."),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .refused("screening.no-ground", "State table rows 8 and 9");
    }

    @Test
    @Row(10)
    void changed_facts_reopen_an_ineligible_case_and_the_old_assessment_no_longer_counts() {
        var file = Drive.to(Stage.INELIGIBLE, US_TO_MX);
        var reopen = new ReopenCase(Dossier.ID, file.today(), "The appeal was withdrawn.");
        Trial.given(file)
                .when(reopen, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.SCREENING, new CaseReopened(file.today(), "The appeal was withdrawn."));
        var reopened = file.follow(reopen, SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        assertThat(reopened.state().has(EligibilityAssessed.class)).isFalse();
    }

    @Test
    @Row(11)
    void an_ineligible_case_is_closed_as_ineligible() {
        var file = Drive.to(Stage.INELIGIBLE, US_TO_MX);
        Trial.given(file)
                .when(
                        new CloseCase(
                                Dossier.ID, file.today(), ClosureReason.CONDITION_NOT_MET, "Nothing will change."),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.CLOSED_INELIGIBLE,
                        new CaseClosed(file.today(), ClosureReason.CONDITION_NOT_MET, "Nothing will change."));
    }

    private static EligibilityAssessed assessed(
            Dossier file, Verdict verdict, EligibilityDecision decision, String reasons) {
        return new EligibilityAssessed(
                file.today(),
                true,
                "US-MX-1976",
                "1.0.0",
                verdict,
                decision,
                GivenVerdict.findings(verdict),
                CaseScreening.request(file.state(), file.laws(), PINNED, file.today()),
                reasons,
                GivenVerdict.LAW);
    }
}
