package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.TREATY_ADMINISTRATOR;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.core.casework.Setting.PE_TO_CO;

import dev.repatria.api.transfer.ReviewOutcome;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TreatyCeasedToApply;
import dev.repatria.api.transfer.anytime.RecordTreatyTermination;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Peru and Colombia: denunciation works after 180 days, and the clause saves requests made before the notice and persons transferred. */
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
}
