package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.SYSTEM;
import static dev.repatria.api.Role.TRANSPORT_COORDINATOR;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.transfer.DeadlineMissed;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.ReviewOutcome;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.handover.ScheduleHandover;
import dev.repatria.api.transfer.path.DeclareDeadlineMissed;
import dev.repatria.core.path.Obligations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The times of Framework Decision 2008/909: a day that passes is an event with its article, never an outcome. */
class FrameworkDecisionClocksTest {

    @Test
    void a_state_of_transit_answers_within_the_week_of_the_framework_decision() {
        var file = Drive.to(Stage.CLEARED, Setting.DE_TO_ES);
        var transit = new ScheduleHandover(
                Dossier.ID, file.today(), "Airport", file.today().plusDays(9), List.of(State.of("FR")));
        file.follow(transit, SENTENCING, TRANSPORT_COORDINATOR);

        var open = step(file, PathStep.TRANSIT_DECISION);

        assertThat(open.dueOn()).isEqualTo(file.today().plusDays(7));
        assertThat(open.cite().source()).isEqualTo("EU-2008-909");
    }

    @Test
    void a_date_of_the_framework_decision_that_passes_is_an_event_and_decides_nothing() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, Setting.DE_TO_ES);
        var due = step(file, PathStep.RECEIVING_STATE_REVIEW).dueOn();
        assertThat(missed(file.on(due), PathStep.RECEIVING_STATE_REVIEW, due)).isEmpty();

        var events = missed(file.on(due.plusDays(1)), PathStep.RECEIVING_STATE_REVIEW, due);

        assertThat(events)
                .containsExactly(new DeadlineMissed(
                        due.plusDays(1),
                        PathStep.RECEIVING_STATE_REVIEW,
                        RECEIVING,
                        null,
                        due,
                        new Citation("EU-2008-909", "Art. 12(2)")));
        assertThat(file.stage()).isEqualTo(Stage.RECEIVING_REVIEW);
        assertThat(missed(file, PathStep.RECEIVING_STATE_REVIEW, due)).isEmpty();
        file.follow(Acts.of(file).decision(RECEIVING, ReviewOutcome.APPROVED), RECEIVING, CENTRAL_AUTHORITY_DECIDER);
        assertThat(file.stage()).isEqualTo(Stage.ACCEPTED_R);
    }

    @Test
    void the_thirty_days_for_the_transfer_pass_without_ending_it() {
        var file = Drive.to(Stage.CLEARED, Setting.DE_TO_ES);
        var due = step(file, PathStep.SCHEDULE_HANDOVER).dueOn();

        assertThat(missed(file.on(due.plusDays(1)), PathStep.SCHEDULE_HANDOVER, due))
                .singleElement()
                .extracting(event -> ((DeadlineMissed) event).cite())
                .hasToString("EU-2008-909 Art. 15(1)");
        assertThat(file.stage()).isEqualTo(Stage.CLEARED);
        file.follow(Acts.of(file).schedule(file.today().plusDays(2)), SENTENCING, TRANSPORT_COORDINATOR);
        assertThat(file.stage()).isEqualTo(Stage.SCHEDULED);
    }

    private static List<TransferEvent> missed(Dossier file, PathStep step, LocalDate due) {
        var before = file.events().size();
        file.follow(new DeclareDeadlineMissed(Dossier.ID, file.today(), step, null, due), SENTENCING, Role.SYSTEM);
        return file.events().subList(before, file.events().size());
    }

    private static OpenStep step(Dossier file, PathStep which) {
        return due(file).stream()
                .filter(step -> step.step() == which)
                .findFirst()
                .orElseThrow();
    }

    private static List<OpenStep> due(Dossier file) {
        return Obligations.due(file.matter(file.by(Side.SENTENCING, SYSTEM)));
    }
}
