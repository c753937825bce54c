package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.TRANSPORT_COORDINATOR;
import static dev.repatria.api.Role.TREATY_ADMINISTRATOR;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.core.casework.Setting.MX_TO_US_BY_CONVENTION;
import static dev.repatria.core.casework.Setting.PE_TO_CO;
import static dev.repatria.core.casework.Setting.US_TO_MX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Role;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.ReviewOutcome;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TreatyCeasedToApply;
import dev.repatria.api.transfer.anytime.RecordTreatyTermination;
import dev.repatria.core.path.ApprovalPath;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The end of an instrument; between Peru and Colombia denunciation works after 180 days, and the clause saves requests made before the notice and persons transferred. */
class TreatyEndTest {

    @Test
    @Row(43)
    void the_end_after_a_notice_is_the_day_of_the_instruments_own_rule() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, PE_TO_CO);
        var notified = file.today();
        var effective = notified.plusDays(180);
        file.on(effective.plusDays(1));

        Trial.given(file)
                .when(end(file, effective.minusDays(1), notified), SENTENCING, TREATY_ADMINISTRATOR)
                .refused("termination.not-the-day-of-the-rule", "PE-CO-2018 Art. 20(4)");
        Trial.given(file)
                .when(end(file, effective, notified), SENTENCING, TREATY_ADMINISTRATOR)
                .then(
                        Stage.RECEIVING_REVIEW,
                        new TreatyCeasedToApply(file.today(), "PE-CO-2018", effective, true, false))
                .under("PE-CO-2018 Art. 20(5)");
    }

    @Test
    @Row(43)
    void a_request_made_after_the_notice_is_not_saved_and_waits_for_the_authorities() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, PE_TO_CO);
        var notified = file.today();
        var effective = notified.plusDays(180);
        file.later(1)
                .follow(
                        Acts.of(file).decision(SENTENCING, ReviewOutcome.APPROVED),
                        SENTENCING,
                        CENTRAL_AUTHORITY_DECIDER);
        file.on(effective);

        Trial.given(file)
                .when(end(file, effective, notified), SENTENCING, TREATY_ADMINISTRATOR)
                .then(Stage.APPROVED_S, new TreatyCeasedToApply(file.today(), "PE-CO-2018", effective, true, true));
    }

    @Test
    @Row(43)
    void a_transferred_person_is_saved_whatever_the_day_of_the_request() {
        var file = Drive.to(Stage.ENFORCING, PE_TO_CO);
        var notified = LocalDate.of(2026, 1, 1);
        var effective = notified.plusDays(180);
        file.on(effective);

        Trial.given(file)
                .when(end(file, effective, notified), RECEIVING, TREATY_ADMINISTRATOR)
                .then(Stage.ENFORCING, new TreatyCeasedToApply(file.today(), "PE-CO-2018", effective, true, false))
                .under("PE-CO-2018 Art. 20(5)");
    }

    private static RecordTreatyTermination end(Dossier file, LocalDate effective, LocalDate notified) {
        return new RecordTreatyTermination(Dossier.ID, file.today(), effective, notified, null);
    }

    @Test
    @Row(43)
    void without_a_clause_a_pending_case_waits_for_the_authorities_and_nobody_is_handed_over_meanwhile() {
        var file = Drive.to(Stage.SCHEDULED, US_TO_MX);
        var ends = new RecordTreatyTermination(Dossier.ID, file.today(), file.today());
        Trial.given(file)
                .when(ends, RECEIVING, TREATY_ADMINISTRATOR)
                .then(Stage.SCHEDULED, new TreatyCeasedToApply(file.today(), "US-MX-1976", file.today(), true, true))
                .under("State table row 43");
        file.follow(ends, RECEIVING, TREATY_ADMINISTRATOR);
        assertThat(ApprovalPath.after(file.matter(file.by(SENTENCING, Role.SYSTEM))))
                .anyMatch(step -> step.step() == PathStep.DECIDE_AFTER_TREATY_END);
        Trial.given(file)
                .when(Acts.of(file).handover(), SENTENCING, TRANSPORT_COORDINATOR)
                .refused("termination.undecided", "State table row 43");
        Trial.given(file)
                .when(ends, SENTENCING, TREATY_ADMINISTRATOR)
                .refused("termination.decision-missing", "State table row 43");
        Trial.given(file)
                .when(decided(file, false), SENTENCING, TREATY_ADMINISTRATOR)
                .then(
                        Stage.CLOSED_TREATY_ENDED,
                        new TreatyCeasedToApply(file.today(), "US-MX-1976", file.today(), false, false));
        file.follow(decided(file, true), SENTENCING, TREATY_ADMINISTRATOR);
        assertThat(ApprovalPath.after(file.matter(file.by(SENTENCING, Role.SYSTEM))))
                .noneMatch(step -> step.step() == PathStep.DECIDE_AFTER_TREATY_END);
        file.follow(Acts.of(file).handover(), SENTENCING, TRANSPORT_COORDINATOR);
        assertThat(file.stage()).isEqualTo(Stage.TRANSFERRED);
    }

    @Test
    @Row(43)
    void what_the_clause_settles_is_not_for_the_authorities_to_decide_otherwise() {
        var file = Drive.to(Stage.ENFORCING, MX_TO_US_BY_CONVENTION);
        Trial.given(file)
                .when(decided(file, false), RECEIVING, TREATY_ADMINISTRATOR)
                .refused("termination.clause-decides", "COE-112 Art. 24");
        Trial.given(file)
                .when(decided(file, true), RECEIVING, TREATY_ADMINISTRATOR)
                .then(Stage.ENFORCING, new TreatyCeasedToApply(file.today(), "COE-112", file.today(), true, false));
    }

    private static RecordTreatyTermination decided(Dossier file, boolean goesOn) {
        return new RecordTreatyTermination(Dossier.ID, file.today(), file.today(), null, goesOn);
    }
}
