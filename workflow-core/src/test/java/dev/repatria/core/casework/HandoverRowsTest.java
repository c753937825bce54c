package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.TRANSPORT_COORDINATOR;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.core.casework.Setting.DE_TO_ES;
import static dev.repatria.core.casework.Setting.US_TO_MX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.State;
import dev.repatria.api.transfer.CustodyTransferred;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.FinalChecksPassed;
import dev.repatria.api.transfer.HandoverPostponed;
import dev.repatria.api.transfer.HandoverScheduled;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransitGranted;
import dev.repatria.api.transfer.TransitRefused;
import dev.repatria.api.transfer.TransitRequested;
import dev.repatria.api.transfer.handover.ConfirmFinalChecks;
import dev.repatria.api.transfer.handover.PostponeHandover;
import dev.repatria.api.transfer.handover.RecordTransitDecision;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoverRowsTest {

    private static final State FRANCE = State.of("FR");

    @Test
    @Row(32)
    void the_final_checks_clear_a_person_who_is_fit_to_travel() {
        var file = Drive.to(Stage.CONSENT_VERIFIED, DE_TO_ES);
        Trial.given(file)
                .when(Acts.of(file).finalChecks(), SENTENCING, CENTRAL_AUTHORITY_DECIDER)
                .then(Stage.CLEARED, new FinalChecksPassed(file.today(), "W-1", true, "docket of today"))
                .under("State table row 32");
        Trial.given(file)
                .when(
                        new ConfirmFinalChecks(Dossier.ID, file.today(), "W-1", false, "docket of today", List.of()),
                        SENTENCING,
                        CENTRAL_AUTHORITY_DECIDER)
                .refused("final-checks.not-fit-to-travel", "State table row 32");
    }

    @Test
    @Row(33)
    void either_transport_coordinator_fixes_place_and_day_and_transit_is_asked_for() {
        var file = Drive.to(Stage.CLEARED, DE_TO_ES);
        var day = file.today().plusDays(5);
        Trial.given(file)
                .when(Acts.of(file).schedule(day, FRANCE), RECEIVING, TRANSPORT_COORDINATOR)
                .then(
                        Stage.SCHEDULED,
                        new HandoverScheduled(file.today(), "Airport", day, List.of(FRANCE)),
                        new TransitRequested(file.today(), FRANCE))
                .under("EU-2008-909 Art. 15(1)");
    }

    @Test
    @Row(33)
    void the_day_lies_within_the_time_that_the_instrument_sets_after_the_decision() {
        var file = Drive.to(Stage.CLEARED, DE_TO_ES);
        var accepted = file.state()
                .last(dev.repatria.api.transfer.ReceivingStateAccepted.class)
                .orElseThrow()
                .on();
        Trial.given(file)
                .when(Acts.of(file).schedule(accepted.plusDays(31)), SENTENCING, TRANSPORT_COORDINATOR)
                .refused("handover.too-late", "EU-2008-909 Art. 15(1)");
        Trial.given(file)
                .when(Acts.of(file).schedule(accepted.plusDays(30)), SENTENCING, TRANSPORT_COORDINATOR)
                .then(
                        Stage.SCHEDULED,
                        new HandoverScheduled(file.today(), "Airport", accepted.plusDays(30), List.of()));
    }

    @Test
    @Row(33)
    void a_time_that_has_run_out_is_a_missed_deadline_and_no_end_of_the_case() {
        var file = Drive.to(Stage.CLEARED, DE_TO_ES).later(60);
        var day = file.today().plusDays(2);
        Trial.given(file)
                .when(Acts.of(file).schedule(day), SENTENCING, TRANSPORT_COORDINATOR)
                .then(Stage.SCHEDULED, new HandoverScheduled(file.today(), "Airport", day, List.of()));
    }

    @Test
    @Row(33)
    void a_day_before_today_has_no_meaning() {
        var file = Drive.to(Stage.CLEARED, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).schedule(file.today().minusDays(1)), SENTENCING, TRANSPORT_COORDINATOR)
                .invalid("handoverOn");
    }

    @Test
    @Row(34)
    void a_third_state_lets_the_escort_pass_or_sends_the_plan_back() {
        var file = inTransit();
        var on = file.today();
        Trial.given(file)
                .when(new RecordTransitDecision(Dossier.ID, on, FRANCE, true, null), SENTENCING, TRANSPORT_COORDINATOR)
                .then(Stage.SCHEDULED, new TransitGranted(on, FRANCE));
        Trial.given(file)
                .when(
                        new RecordTransitDecision(Dossier.ID, on, FRANCE, false, "Own national."),
                        SENTENCING,
                        TRANSPORT_COORDINATOR)
                .then(Stage.CLEARED, new TransitRefused(on, FRANCE, "Own national."));
        Trial.given(file)
                .when(
                        new RecordTransitDecision(Dossier.ID, on, State.of("IT"), true, null),
                        SENTENCING,
                        TRANSPORT_COORDINATOR)
                .refused("transit.not-asked", "State table row 34");
    }

    @Test
    @Row(35)
    void either_state_postpones_the_handover() {
        var file = Drive.to(Stage.SCHEDULED, US_TO_MX);
        var day = file.today().plusDays(9);
        Trial.given(file)
                .when(
                        new PostponeHandover(Dossier.ID, file.today(), day, "Storm."),
                        RECEIVING,
                        CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.SCHEDULED, new HandoverPostponed(file.today(), day, "Storm."));
    }

    @Test
    @Row(36)
    void custody_passes_on_the_day_that_is_fixed_and_not_before() {
        var file = Drive.to(Stage.CLEARED, DE_TO_ES);
        var day = file.today().plusDays(5);
        file.follow(Acts.of(file).schedule(day), SENTENCING, TRANSPORT_COORDINATOR);
        Trial.given(file)
                .when(Acts.of(file).handover(), SENTENCING, TRANSPORT_COORDINATOR)
                .refused("handover.before-its-day", "State table rows 33, 35 and 36");
        file.on(day);
        Trial.given(file)
                .when(Acts.of(file).handover(), RECEIVING, TRANSPORT_COORDINATOR)
                .then(Stage.TRANSFERRED, new CustodyTransferred(day, "Airport", "Officer One", "Officer Two", 700));
    }

    @Test
    @Row(36)
    void nobody_leaves_while_a_third_state_has_not_answered() {
        var file = inTransit().later(4);
        Trial.given(file)
                .when(Acts.of(file).handover(), SENTENCING, TRANSPORT_COORDINATOR)
                .refused("transit.not-granted", "State table row 34");
    }

    @Test
    @Row({32, 33, 36})
    void what_the_statute_measures_at_the_transfer_is_asked_again_and_bars_a_person_who_no_longer_meets_it() {
        var file = Drive.to(Stage.CONSENT_VERIFIED, US_TO_MX);
        var answered = file.copy().follow(Acts.of(file).finalChecks(), SENTENCING, CENTRAL_AUTHORITY_DECIDER);
        assertThat(answered.stage()).isEqualTo(Stage.CLEARED);
        assertThat(answered.state().all(EligibilityAssessed.class))
                .extracting(EligibilityAssessed::binding)
                .containsExactly(true, false);
        Trial.given(file.examinedBy(
                        (facts, pinned) -> GivenVerdict.failing("DUAL_CRIMINALITY", "18 USC 4101(a)", pinned)))
                .when(Acts.of(file).finalChecks(), SENTENCING, CENTRAL_AUTHORITY_DECIDER)
                .refused("transfer.condition-not-met", "Domestic law 18 USC 4101(a)");
    }

    private static Dossier inTransit() {
        var file = Drive.to(Stage.CLEARED, DE_TO_ES);
        return file.follow(Acts.of(file).schedule(file.today().plusDays(5), FRANCE), SENTENCING, TRANSPORT_COORDINATOR)
                .later(1);
    }
}
