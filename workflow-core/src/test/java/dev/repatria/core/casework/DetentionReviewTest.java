package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.ENFORCEMENT_AUTHORITY;
import static dev.repatria.api.Role.SYSTEM;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;

import dev.repatria.api.detention.DeclareDetentionReviewMissed;
import dev.repatria.api.detention.RecordDetentionReview;
import dev.repatria.api.detention.ScheduleDetentionReview;
import dev.repatria.api.transfer.DetentionReviewMissed;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.anytime.RecordDeath;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A review cycle that a State scheduled for itself. */
class DetentionReviewTest {

    private static final String NOTE = "Exchange of notes";

    private final Dossier file = Drive.to(Stage.ENFORCING, Setting.US_TO_MX);
    private final LocalDate due = file.today().plusMonths(6);

    @Test
    void a_review_that_was_not_held_is_missed_the_day_after_and_once() {
        scheduled().on(due.plusDays(1));
        Trial.given(file)
                .when(missed(due), SENTENCING, SYSTEM)
                .then(Stage.ENFORCING, new DetentionReviewMissed(due.plusDays(1), RECEIVING, due, NOTE))
                .under("Agreement of the parties as scheduled");

        file.follow(missed(due), SENTENCING, SYSTEM);
        Trial.given(file).when(missed(due), SENTENCING, SYSTEM).then(Stage.ENFORCING);
        Trial.given(file).when(missed(due.plusMonths(6)), SENTENCING, SYSTEM).then(Stage.ENFORCING);
    }

    @Test
    void nothing_is_missed_on_the_day_itself_or_after_the_review() {
        scheduled().on(due);
        Trial.given(file).when(missed(due), SENTENCING, SYSTEM).then(Stage.ENFORCING);

        file.follow(
                new RecordDetentionReview(Dossier.ID, due, due, "In order.", List.of()),
                RECEIVING,
                CENTRAL_AUTHORITY_OFFICER);
        file.on(due.plusDays(1));
        Trial.given(file).when(missed(due), SENTENCING, SYSTEM).then(Stage.ENFORCING);
    }

    @Test
    void a_deadline_that_comes_after_the_end_of_the_case_changes_nothing_and_parks_nobody() {
        scheduled()
                .on(due)
                .follow(new RecordDeath(Dossier.ID, due, List.of()), RECEIVING, ENFORCEMENT_AUTHORITY)
                .on(due.plusDays(1));

        Trial.given(file).when(missed(due), SENTENCING, SYSTEM).then(Stage.CLOSED_DECEASED);
    }

    private Dossier scheduled() {
        return file.follow(
                new ScheduleDetentionReview(Dossier.ID, file.today(), RECEIVING, Period.ofMonths(6), due, NOTE),
                RECEIVING,
                CENTRAL_AUTHORITY_OFFICER);
    }

    private DeclareDetentionReviewMissed missed(LocalDate dueOn) {
        return new DeclareDetentionReviewMissed(Dossier.ID, file.today(), dueOn);
    }
}
