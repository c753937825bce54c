package dev.repatria.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.path.OpenSteps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the engine's own commands go out. */
class EngineCommandsTest {

    private static final String CAUSE = "cause";
    private static final OpenStep STEP = new OpenStep(
            PathStep.HANDOVER, Side.SENTENCING, Role.SYSTEM, null, null, new Citation("Convention", "Art. 3"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final List<String> happened = new ArrayList<>();
    private final List<CommandMessage<?>> received = new ArrayList<>();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final CaseCommands commands = new CaseCommands(bus, () -> Instant.parse("2026-11-27T12:00:00Z"));
    private RuntimeException refusal;

    @BeforeEach
    void receive() {
        bus.subscribe(TransferCase.COMMAND, message -> {
            received.add(message);
            happened.add("command for " + ((OpenSteps) message.getPayload()).caseId());
            if (refusal != null) {
                throw refusal;
            }
            return null;
        });
    }

    @Test
    void commands_of_a_batch_go_out_in_their_order_once_all_its_events_are_handled() {
        handleInOneBatch("one", "two");

        assertThat(happened)
                .containsExactly("event one", "event two", "command for one", "command for two", "committed");
    }

    @Test
    void each_is_caused_by_the_event_that_asked_for_it() {
        var events = handleInOneBatch("one", "two");

        assertThat(received)
                .extracting(message -> message.getMetaData().get(CAUSE))
                .containsExactlyElementsOf(
                        events.stream().map(EventMessage::getIdentifier).toList());
    }

    @Test
    void one_that_is_refused_undoes_the_batch() {
        refusal = new IllegalStateException("refused");
        var batch = batch(List.of(GenericEventMessage.asEventMessage("one")));

        var result = handle(batch);

        assertThat(result.exceptionResult()).isSameAs(refusal);
        assertThat(batch.isRolledBack()).isTrue();
        assertThat(happened).doesNotContain("committed");
    }

    @Test
    void outside_of_a_batch_a_command_goes_out_at_once() {
        DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("deadline"))
                .execute(() -> {
                    ask("one");
                    happened.add("asked");
                });

        assertThat(happened).containsExactly("command for one", "asked");
    }

    private List<EventMessage<String>> handleInOneBatch(String... cases) {
        var events = List.of(cases).stream()
                .map(GenericEventMessage::<String>asEventMessage)
                .toList();
        assertThat(handle(batch(events)).isExceptional()).isFalse();
        return events;
    }

    private BatchingUnitOfWork<EventMessage<String>> batch(List<EventMessage<String>> events) {
        var batch = new BatchingUnitOfWork<>(events);
        batch.registerCorrelationDataProvider(message -> Map.of(CAUSE, message.getIdentifier()));
        return batch;
    }

    private ResultMessage<Object> handle(BatchingUnitOfWork<EventMessage<String>> batch) {
        return batch.executeWithResult(() -> {
            var caseId = batch.getMessage().getPayload();
            happened.add("event " + caseId);
            ask(caseId);
            if (batch.isFirstMessage()) {
                batch.onCommit(this::noteCommit);
            }
            return null;
        });
    }

    private void noteCommit(UnitOfWork<?> unitOfWork) {
        happened.add("committed");
    }

    private void ask(String caseId) {
        commands.send(new OpenSteps(caseId, DAY, List.of(STEP)), State.of("US"));
    }
}
