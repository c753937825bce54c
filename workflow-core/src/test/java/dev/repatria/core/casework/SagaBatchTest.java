package dev.repatria.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.path.OpenSteps;
import dev.repatria.core.path.ApprovalPathSaga;
import dev.repatria.core.path.CaseProgress;
import dev.repatria.core.path.Desk;
import dev.repatria.core.path.NewerEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.deadline.AbstractDeadlineManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.junit.jupiter.api.Test;

/** What the saga asks for when it meets several events of a case in one transaction. */
class SagaBatchTest {

    private final List<TransferCommand> sent = new ArrayList<>();
    private final Dates dates = new Dates();
    private NewerEvents newer = NewerEvents.NONE;

    @Test
    void event_by_event_every_stage_on_the_way_asks_for_its_steps() {
        meetOneByOne(Drive.to(Stage.SCREENING, Setting.US_TO_MX));

        assertThat(asked()).contains(PathStep.FORWARD_TO_COMPETENT_AUTHORITY, PathStep.ASSESS_ELIGIBILITY);
    }

    @Test
    void in_one_transaction_only_what_is_still_owed_at_its_end_is_asked_for_and_once() {
        meetTogether(Drive.to(Stage.SCREENING, Setting.US_TO_MX));

        assertThat(asked()).contains(PathStep.ASSESS_ELIGIBILITY).doesNotHaveDuplicates();
        assertThat(asked()).doesNotContain(PathStep.FORWARD_TO_COMPETENT_AUTHORITY, PathStep.SELECT_INSTRUMENT);
    }

    @Test
    void what_the_log_is_known_to_hold_beyond_the_transaction_makes_needless_what_it_has_fulfilled() {
        var file = Drive.to(Stage.SCREENING, Setting.US_TO_MX);
        newer = (caseId, sequence) -> List.copyOf(
                events(file).subList((int) sequence + 1, events(file).size()));

        meetOneByOne(file);

        assertThat(asked()).contains(PathStep.ASSESS_ELIGIBILITY);
        assertThat(asked()).doesNotContain(PathStep.FORWARD_TO_COMPETENT_AUTHORITY, PathStep.SELECT_INSTRUMENT);
    }

    @Test
    void dates_are_not_left_to_events_beyond_the_transaction() {
        meetOneByOne(decided());
        var set = List.copyOf(dates.scheduled);
        dates.clear();
        newer = (caseId, sequence) -> List.copyOf(
                events(decided()).subList((int) sequence + 1, events(decided()).size()));

        meetOneByOne(decided());

        assertThat(dates.scheduled).containsExactlyElementsOf(set);
    }

    @Test
    void event_by_event_a_date_is_set_when_its_step_opens_and_withdrawn_when_it_is_done() {
        meetOneByOne(decided());

        assertThat(dates.scheduled).isNotEmpty();
        assertThat(dates.cancelled).isNotEmpty();
    }

    @Test
    void in_one_transaction_only_dates_that_stand_at_its_end_are_set() {
        meetOneByOne(decided());
        var standing = dates.standing();
        dates.clear();

        meetTogether(decided());

        assertThat(dates.scheduled).containsExactlyElementsOf(standing);
        assertThat(dates.cancelled).isEmpty();
    }

    private static Dossier decided() {
        return Drive.to(Stage.ACCEPTED_R, Setting.DE_TO_ES);
    }

    private List<PathStep> asked() {
        return sent.stream()
                .filter(OpenSteps.class::isInstance)
                .flatMap(command -> ((OpenSteps) command).steps().stream())
                .map(OpenStep::step)
                .toList();
    }

    private void meetOneByOne(Dossier file) {
        var saga = new ApprovalPathSaga();
        events(file).forEach(event -> meet(saga, file, List.of(event)));
    }

    private void meetTogether(Dossier file) {
        meet(new ApprovalPathSaga(), file, events(file));
    }

    private void meet(ApprovalPathSaga saga, Dossier file, List<DomainEventMessage<TransferEvent>> events) {
        var log = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        log.publish(events(file));
        var desk = new Desk(
                new CaseProgress(log),
                newer,
                file.laws(),
                file.examiner(),
                (command, state) -> sent.add(command),
                dates);
        var batch = new BatchingUnitOfWork<>(events);
        var result = batch.executeWithResult(() -> {
            saga.on(batch.getMessage().getPayload(), batch.getMessage(), desk);
            return null;
        });
        assertThat(result.isExceptional()).as("%s", result).isFalse();
    }

    private static List<DomainEventMessage<TransferEvent>> events(Dossier file) {
        var events = file.events();
        return IntStream.range(0, events.size())
                .<DomainEventMessage<TransferEvent>>mapToObj(
                        i -> new GenericDomainEventMessage<>("TransferCase", Dossier.ID, i, events.get(i)))
                .toList();
    }

    /** Writes down which dates a saga sets and withdraws. */
    private static final class Dates extends AbstractDeadlineManager {

        private final List<String> scheduled = new ArrayList<>();
        private final List<String> cancelled = new ArrayList<>();

        /** Gives the date itself as its id. */
        @Override
        public String schedule(Instant time, String name, Object due) {
            var date = time + " " + due;
            scheduled.add(date);
            return date;
        }

        @Override
        public void cancelSchedule(String name, String date) {
            cancelled.add(date);
        }

        List<String> standing() {
            return scheduled.stream().filter(date -> !cancelled.contains(date)).toList();
        }

        void clear() {
            scheduled.clear();
            cancelled.clear();
        }

        @Override
        public String schedule(Instant time, String name, Object due, ScopeDescriptor scope) {
            throw new AssertionError("sagas leave the scope to the manager");
        }

        @Override
        public String schedule(Duration pause, String name, Object due, ScopeDescriptor scope) {
            throw new AssertionError("sagas have dates, not pauses");
        }

        @Override
        public void cancelAll(String name) {
            throw new AssertionError("a saga withdraws its own dates only");
        }

        @Override
        public void cancelAllWithinScope(String name, ScopeDescriptor scope) {
            throw new AssertionError("a saga withdraws one date at a time");
        }
    }
}
