package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.core.casework.CommandAnswer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Two nodes that keep the same counter in memory. */
class LiveCasesTest {

    private static final AtomicInteger FOLDED = new AtomicInteger();

    private final String id = UUID.randomUUID().toString();
    private Log log;
    private Node here;
    private Node there;

    @BeforeEach
    void open() {
        log = new Log();
        here = new Node(log);
        there = new Node(log);
    }

    @AfterEach
    void close() {
        here.axon.shutdown();
        there.axon.shutdown();
        log.close();
    }

    @Test
    void a_second_command_reads_nothing() {
        here.send(new Count(id, 3));
        FOLDED.set(0);

        assertThat(here.send(new Count(id, 3))).isEqualTo(2);
        assertThat(FOLDED).as("only the new event is folded").hasValue(1);
    }

    @Test
    void a_node_that_was_overtaken_decides_again_and_appends() {
        here.send(new Count(id, 9));
        there.send(new Count(id, 9));

        assertThat(here.send(new Count(id, 9))).isEqualTo(3);
        assertThat(log.engine.lastSequenceNumberFor(id)).contains(2L);
    }

    @Test
    void nothing_is_refused_because_of_a_stale_state() {
        here.send(new Count(id, 9));
        there.send(new Count(id, 9));

        assertThat(here.send(new RequireTwo(id))).isEqualTo(2);
    }

    @Test
    void nothing_is_taken_for_done_because_of_a_stale_state() {
        here.send(new Count(id, 9));
        there.send(new Count(id, 9));

        assertThat(here.answer(new Repeat(id)).version()).isEqualTo(2);
    }

    @Test
    void a_saga_may_take_for_done_what_an_aggregate_says_that_has_seen_all_its_events() {
        here.send(new Count(id, 9));
        there.send(new Count(id, 9));

        assertThat(answerWhileHandling(counted(0)).version()).isEqualTo(1);
    }

    @Test
    void a_saga_is_not_answered_by_an_aggregate_that_has_not_seen_its_last_event() {
        here.send(new Count(id, 9));
        there.send(new Count(id, 9));

        assertThatThrownBy(() -> answerWhileHandling(counted(0), counted(1))).isInstanceOf(ConcurrencyException.class);

        assertThat(answerWhileHandling(counted(0), counted(1)).version()).isEqualTo(2);
    }

    @Test
    void a_saga_of_another_case_proves_nothing() {
        here.send(new Count(id, 9));
        there.send(new Count(id, 9));
        var other = Log.at(UUID.randomUUID().toString(), 0, new Happening.Counted(1), Instant.now());

        assertThatThrownBy(() -> answerWhileHandling(other)).isInstanceOf(ConcurrencyException.class);
    }

    private CommandAnswer answerWhileHandling(DomainEventMessage<?>... events) {
        var answers = new ArrayList<CommandAnswer>();
        var batch = new BatchingUnitOfWork<>(List.of(events));
        var result = batch.executeWithResult(() -> {
            if (batch.isFirstMessage()) {
                answers.add(here.result(new Repeat(id)));
            }
            return null;
        });
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
        return answers.get(0);
    }

    private DomainEventMessage<?> counted(long sequence) {
        return Log.at(id, sequence, new Happening.Counted((int) sequence + 1), Instant.now());
    }

    @Test
    void a_refusal_on_the_state_of_now_stands() {
        here.send(new Count(id, 9));

        assertThatThrownBy(() -> here.send(new RequireTwo(id))).hasMessageContaining("only 1");
    }

    @Test
    void what_was_rolled_back_is_not_kept() {
        here.send(new Count(id, 9));
        assertThatThrownBy(() -> here.transaction.run(unitOfWork -> {
                    here.dispatch(new Count(id, 9));
                    throw new IllegalStateException("not after all");
                }))
                .hasMessage("not after all");

        assertThat(here.send(new Count(id, 9))).isEqualTo(2);
    }

    @Test
    void it_keeps_what_was_used_last() {
        var cache = new LiveCases(2);
        cache.put("a", 1);
        cache.put("b", 2);
        assertThat(cache.<String, Integer>get("a")).isEqualTo(1);
        cache.put("c", 3);

        assertThat(cache.containsKey("a")).isTrue();
        assertThat(cache.containsKey("b")).isFalse();
        assertThat(cache.putIfAbsent("a", 4)).isFalse();
        assertThat(cache.remove("a")).isTrue();
    }

    private record Count(@TargetAggregateIdentifier String id, int most) {}

    private record RequireTwo(@TargetAggregateIdentifier String id) {}

    private record Repeat(@TargetAggregateIdentifier String id) {}

    /** Counts its events. */
    static final class Counter {

        @AggregateIdentifier
        private @Nullable String id;

        private int count;

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        int handle(Count command) {
            id = command.id();
            AggregateLifecycle.apply(new Happening.Counted(count + 1));
            return count;
        }

        @CommandHandler
        int handle(RequireTwo command) {
            if (count < 2) {
                throw new IllegalArgumentException("only " + count);
            }
            return count;
        }

        @CommandHandler
        CommandAnswer handle(Repeat command) {
            return new CommandAnswer(command.id(), count, List.of());
        }

        @EventSourcingHandler
        void on(Happening.Counted event, org.axonframework.eventhandling.DomainEventMessage<?> message) {
            id = message.getAggregateIdentifier();
            count = event.number();
            FOLDED.incrementAndGet();
        }
    }

    private static final class Node {
        private final Configuration axon;
        private final CommandTransaction transaction;

        private Node(Log log) {
            var cache = new LiveCases(10);
            var manager = new SpringTransactionManager(
                    new DataSourceTransactionManager(log.database().application()));
            transaction = new CommandTransaction(manager);
            axon = DefaultConfigurer.defaultConfiguration(false)
                    .configureEventStore(c -> new PostgresEventStore(log.engine))
                    .configureCommandBus(c -> bus(manager, cache, log))
                    .configureSerializer(c -> org.axonframework.serialization.jackson3.Jackson3Serializer.builder()
                            .build())
                    .configureAggregate(AggregateConfigurer.defaultConfiguration(Counter.class)
                            .configureCache(c -> cache))
                    .buildConfiguration();
            axon.start();
        }

        private static CommandBus bus(SpringTransactionManager manager, LiveCases cache, Log log) {
            var bus = SimpleCommandBus.builder().transactionManager(manager).build();
            bus.registerHandlerInterceptor(new StaleRefusals(cache, log.engine));
            return bus;
        }

        private int send(Object command) {
            return transaction.run(unitOfWork -> dispatch(command));
        }

        private CommandAnswer answer(Object command) {
            return transaction.run(unitOfWork -> this.<CommandAnswer>result(command));
        }

        private int dispatch(Object command) {
            return this.<Integer>result(command);
        }

        @SuppressWarnings("TypeParameterUnusedInFormals")
        private <R> R result(Object command) {
            var callback = new FutureCallback<Object, R>();
            axon.commandBus().dispatch(GenericCommandMessage.asCommandMessage(command), callback);
            var result = callback.getResult();
            if (result.isExceptional()) {
                throw (RuntimeException) result.exceptionResult();
            }
            return result.getPayload();
        }
    }
}
