package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.COURT_REGISTRY;
import static dev.repatria.api.Role.PRISON_CASE_MANAGER;
import static dev.repatria.api.Role.TREATY_ADMINISTRATOR;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.core.casework.Setting.MX_TO_US_BY_CONVENTION;
import static dev.repatria.core.casework.Setting.US_TO_MX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.transfer.ApprovalWithdrawn;
import dev.repatria.api.transfer.CaseProfileMigrated;
import dev.repatria.api.transfer.ExpulsionOrderRecorded;
import dev.repatria.api.transfer.HandoverCancelled;
import dev.repatria.api.transfer.ImpedimentCleared;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.ImpedimentRecorded;
import dev.repatria.api.transfer.PardonGranted;
import dev.repatria.api.transfer.PrisonerDied;
import dev.repatria.api.transfer.PrisonerEscaped;
import dev.repatria.api.transfer.ReceivingStateAccepted;
import dev.repatria.api.transfer.ReleaseReason;
import dev.repatria.api.transfer.ReleasedBeforeTransfer;
import dev.repatria.api.transfer.SentencingStateApproved;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TreatyCeasedToApply;
import dev.repatria.api.transfer.anytime.MigrateCaseProfile;
import dev.repatria.api.transfer.anytime.RecordDeath;
import dev.repatria.api.transfer.anytime.RecordEscape;
import dev.repatria.api.transfer.anytime.RecordRelease;
import dev.repatria.api.transfer.anytime.RecordTreatyTermination;
import dev.repatria.api.transfer.review.WithdrawApproval;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnytimeRowsTest {

    @Test
    @Row(37)
    void an_appeal_bars_the_transfer_and_suspends_the_case_wherever_it_stands() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).impediment(ImpedimentKind.APPEAL), SENTENCING, COURT_REGISTRY)
                .then(
                        Stage.SUSPENDED,
                        new ImpedimentRecorded(
                                file.today(),
                                ImpedimentKind.APPEAL,
                                "No. 12/26",
                                true,
                                "It bars the transfer under US-MX-1976 Art. II(6)."))
                .under("US-MX-1976 Art. II(6)");
    }

    @Test
    @Row(37)
    void what_no_rule_bars_is_recorded_and_stops_nothing() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, MX_TO_US_BY_CONVENTION);
        Trial.given(file)
                .when(Acts.of(file).impediment(ImpedimentKind.ILLNESS), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.RECEIVING_REVIEW,
                        new ImpedimentRecorded(
                                file.today(),
                                ImpedimentKind.ILLNESS,
                                "No. 12/26",
                                false,
                                "No rule on file says that it bars the transfer."));
        Trial.given(file)
                .when(Acts.of(file).impediment(ImpedimentKind.ESCAPE), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .invalid("kind");
    }

    @Test
    @Row(37)
    void a_charge_bars_by_the_policy_of_the_united_states_and_not_by_the_treaty() {
        var file = Drive.to(Stage.APPROVED_S, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).impediment(ImpedimentKind.NEW_CHARGE), SENTENCING, COURT_REGISTRY)
                .then(
                        Stage.SUSPENDED,
                        new ImpedimentRecorded(
                                file.today(),
                                ImpedimentKind.NEW_CHARGE,
                                "No. 12/26",
                                true,
                                "It bars the transfer under US-DOJ-POLICY CRM 732."));
    }

    @Test
    @Row(38)
    void a_cleared_impediment_of_an_examined_case_waits_for_a_new_examination() {
        var file = Drive.to(Stage.SUSPENDED, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).assess(), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .refused("impediment.open", "State table row 38");
        var cleared = Acts.of(file).cleared(ImpedimentKind.APPEAL);
        Trial.given(file)
                .when(cleared, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.SUSPENDED,
                        new ImpedimentCleared(file.today(), ImpedimentKind.APPEAL, "It has ended.", true));
        file.follow(cleared, SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        file.follow(Acts.of(file).assess(), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        assertThat(file.stage()).isEqualTo(Stage.APPROVED_S);
    }

    @Test
    @Row(38)
    void an_escape_that_ended_needs_no_new_examination() {
        var file = Drive.to(Stage.AWAITING_R, US_TO_MX);
        file.follow(new RecordEscape(Dossier.ID, file.today()), SENTENCING, PRISON_CASE_MANAGER);
        Trial.given(file)
                .when(Acts.of(file).cleared(ImpedimentKind.ESCAPE), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.AWAITING_R,
                        new ImpedimentCleared(file.today(), ImpedimentKind.ESCAPE, "It has ended.", false));
    }

    @Test
    @Row(39)
    void an_expulsion_order_is_put_on_file_and_moves_nothing_by_itself() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, US_TO_MX);
        var order = Acts.of(file).expulsion(true);
        Trial.given(file)
                .when(order, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.SENTENCING_REVIEW, new ExpulsionOrderRecorded(file.today(), order.order()));
    }

    @Test
    @Row(40)
    void release_and_pardon_before_the_transfer_end_the_case() {
        var file = Drive.to(Stage.ACCEPTED_R, US_TO_MX);
        Trial.given(file)
                .when(
                        new RecordRelease(Dossier.ID, file.today(), ReleaseReason.COURT_ORDER),
                        SENTENCING,
                        PRISON_CASE_MANAGER)
                .then(Stage.CLOSED_RELEASED, new ReleasedBeforeTransfer(file.today(), ReleaseReason.COURT_ORDER));
        Trial.given(file)
                .when(
                        new RecordRelease(Dossier.ID, file.today(), ReleaseReason.PARDON),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.CLOSED_RELEASED, new PardonGranted(file.today()));
    }

    @Test
    @Row(41)
    void death_ends_the_case_and_is_recorded_by_the_state_that_holds_the_person() {
        var file = Drive.to(Stage.VERIFICATION, US_TO_MX);
        var death = new RecordDeath(Dossier.ID, file.today(), List.of());
        Trial.given(file)
                .when(death, SENTENCING, PRISON_CASE_MANAGER)
                .then(Stage.CLOSED_DECEASED, new PrisonerDied(file.today()));
        Trial.given(file)
                .when(death, RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .refused("custody.other-state", "State table rows 40, 41, 49 and 50");
    }

    @Test
    @Row(41)
    void an_escape_suspends_the_case_and_cancels_a_fixed_handover() {
        var file = Drive.to(Stage.SCHEDULED, US_TO_MX);
        var escape = new RecordEscape(Dossier.ID, file.today());
        Trial.given(file)
                .when(escape, SENTENCING, PRISON_CASE_MANAGER)
                .then(
                        Stage.SUSPENDED,
                        new HandoverCancelled(file.today(), file.today(), "The person escaped."),
                        new PrisonerEscaped(file.today()));
        file.follow(escape, SENTENCING, PRISON_CASE_MANAGER);
        assertThat(file.state().resumeTo()).contains(Stage.CLEARED);
        Trial.given(file)
                .when(escape, SENTENCING, PRISON_CASE_MANAGER)
                .refused("escape.already-recorded", "State table rows 40, 41, 49 and 50");
    }

    @Test
    @Row(42)
    void a_state_takes_back_what_it_gave_and_both_decide_anew() {
        var file = Drive.to(Stage.CLEARED, US_TO_MX);
        var withdraw = new WithdrawApproval(Dossier.ID, file.today(), file.authority(RECEIVING), "New facts.", false);
        Trial.given(file)
                .when(withdraw, RECEIVING, CENTRAL_AUTHORITY_DECIDER)
                .then(
                        Stage.SENTENCING_REVIEW,
                        new ApprovalWithdrawn(file.today(), RECEIVING, file.authority(RECEIVING), "New facts.", false));
        file.follow(withdraw, RECEIVING, CENTRAL_AUTHORITY_DECIDER);
        assertThat(file.state().has(SentencingStateApproved.class)).isFalse();
        assertThat(file.state().has(ReceivingStateAccepted.class)).isFalse();
    }

    @Test
    @Row(42)
    void only_the_sentencing_state_withdraws_the_whole_request_and_only_an_agreement_given_is_taken_back() {
        var file = Drive.to(Stage.AWAITING_R, US_TO_MX);
        Trial.given(file)
                .when(
                        new WithdrawApproval(Dossier.ID, file.today(), file.authority(SENTENCING), "New facts.", true),
                        SENTENCING,
                        CENTRAL_AUTHORITY_DECIDER)
                .then(
                        Stage.CLOSED_CERTIFICATE_WITHDRAWN,
                        new ApprovalWithdrawn(
                                file.today(), SENTENCING, file.authority(SENTENCING), "New facts.", true));
        Trial.given(file)
                .when(
                        new WithdrawApproval(Dossier.ID, file.today(), file.authority(RECEIVING), "New facts.", false),
                        RECEIVING,
                        CENTRAL_AUTHORITY_DECIDER)
                .refused("approval.not-given", "State table row 42");
        var accepted = Drive.to(Stage.ACCEPTED_R, US_TO_MX);
        Trial.given(accepted)
                .when(
                        new WithdrawApproval(
                                Dossier.ID, accepted.today(), accepted.authority(RECEIVING), "New facts.", true),
                        RECEIVING,
                        CENTRAL_AUTHORITY_DECIDER)
                .refused("approval.not-its-request", "State table row 42");
    }

    @Test
    @Row(43)
    void the_end_of_a_treaty_closes_or_spares_a_pending_case_as_the_profile_says() {
        var file = Drive.to(Stage.SCREENING, US_TO_MX);
        var ends = new RecordTreatyTermination(Dossier.ID, file.today(), file.today());
        var migrate = new MigrateCaseProfile(Dossier.ID, file.today(), Book.EARLIER, "It has the value.");
        Trial.given(file)
                .when(migrate, SENTENCING, TREATY_ADMINISTRATOR)
                .then(
                        Stage.SCREENING,
                        new CaseProfileMigrated(
                                file.today(), "US-MX-1976", "1.0.0", Book.EARLIER, "It has the value."));
        file.follow(migrate, SENTENCING, TREATY_ADMINISTRATOR);
        Trial.given(file)
                .when(ends, RECEIVING, TREATY_ADMINISTRATOR)
                .then(
                        Stage.CLOSED_TREATY_ENDED,
                        new TreatyCeasedToApply(file.today(), "US-MX-1976", file.today(), false, false))
                .under("US-MX-1976 Art. X");
    }

    @Test
    @Row(43)
    void a_transferred_person_goes_on_serving_under_a_treaty_that_ended() {
        var file = Drive.to(Stage.ENFORCING, MX_TO_US_BY_CONVENTION);
        Trial.given(file)
                .when(
                        new RecordTreatyTermination(Dossier.ID, file.today(), file.today()),
                        RECEIVING,
                        TREATY_ADMINISTRATOR)
                .then(Stage.ENFORCING, new TreatyCeasedToApply(file.today(), "COE-112", file.today(), true, false))
                .under("COE-112 Art. 24");
        Trial.given(file)
                .when(
                        new RecordTreatyTermination(
                                Dossier.ID, file.today(), file.today().plusMonths(3)),
                        RECEIVING,
                        TREATY_ADMINISTRATOR)
                .refused("termination.not-yet-effective", "State table row 43");
    }
}
