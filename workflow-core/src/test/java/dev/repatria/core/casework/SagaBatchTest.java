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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.deadline.SimpleDeadlineManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.junit.jupiter.api.Test;

/** What the saga asks for when it meets several events of a case in one transaction. */
class SagaBatchTest {

    private final Dossier file = Drive.to(Stage.SCREENING, Setting.US_TO_MX);
    private final List<TransferCommand> sent = new ArrayList<>();
    private final Desk desk = new Desk(
            new CaseProgress(EmbeddedEventStore.builder()
                    .storageEngine(new InMemoryEventStorageEngine())
                    .build()),
            file.laws(),
            file.examiner(),
            (command, state) -> sent.add(command),
            SimpleDeadlineManager.builder()
                    .scopeAwareProvider(scope -> java.util.stream.Stream.empty())
                    .build());
    private final ApprovalPathSaga saga = new ApprovalPathSaga();

    @Test
    void event_by_event_every_stage_on_the_way_asks_for_its_steps() {
        events().forEach(event -> meet(List.of(event)));

        assertThat(asked()).contains(PathStep.FORWARD_TO_COMPETENT_AUTHORITY, PathStep.ASSESS_ELIGIBILITY);
    }

    @Test
    void in_one_transaction_only_what_is_still_owed_at_its_end_is_asked_for_and_once() {
        meet(events());

        assertThat(asked()).contains(PathStep.ASSESS_ELIGIBILITY).doesNotHaveDuplicates();
        assertThat(asked()).doesNotContain(PathStep.FORWARD_TO_COMPETENT_AUTHORITY, PathStep.SELECT_INSTRUMENT);
    }

    private List<PathStep> asked() {
        return sent.stream()
                .filter(OpenSteps.class::isInstance)
                .flatMap(command -> ((OpenSteps) command).steps().stream())
                .map(OpenStep::step)
                .toList();
    }

    private void meet(List<DomainEventMessage<TransferEvent>> events) {
        var batch = new BatchingUnitOfWork<>(events);
        var result = batch.executeWithResult(() -> {
            saga.on(batch.getMessage().getPayload(), batch.getMessage(), desk);
            return null;
        });
        assertThat(result.isExceptional()).as("%s", result).isFalse();
    }

    private List<DomainEventMessage<TransferEvent>> events() {
        var events = file.events();
        return IntStream.range(0, events.size())
                .<DomainEventMessage<TransferEvent>>mapToObj(
                        i -> new GenericDomainEventMessage<>("TransferCase", Dossier.ID, i, events.get(i)))
                .toList();
    }
}
