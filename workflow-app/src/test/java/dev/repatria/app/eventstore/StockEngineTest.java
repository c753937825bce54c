package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Why the log has an engine of its own: the stock engine of Axon 4.13.0 loses a committed event when its neighbour is a minute old.
 *
 * <p>Both engines go through the same script: zero is committed; one is appended and held open; two is appended and committed by a
 * writer whose clock is behind; a reader reads; one is committed; the reader reads on.
 */
class StockEngineTest {

    private static final Duration BEHIND = Duration.ofSeconds(61);

    private TestDatabase database;

    @BeforeEach
    void open() {
        database = new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_stock_engine_loses_an_event_without_a_trace() throws SQLException {
        try (var connection = database.owner().getConnection()) {
            stock(connection).createSchema(PostgresEventTableFactory.INSTANCE);
        }

        assertThat(play(StockEngineTest::stock, BEHIND)).containsExactly(0, 2);
    }

    @Test
    void the_stock_engine_finds_the_event_if_its_neighbour_is_young() throws SQLException {
        try (var connection = database.owner().getConnection()) {
            stock(connection).createSchema(PostgresEventTableFactory.INSTANCE);
        }

        assertThat(play(StockEngineTest::stock, Duration.ofSeconds(1))).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void our_engine_delivers_every_event_in_order() throws SQLException {
        assertThat(play(StockEngineTest::ours, BEHIND)).containsExactly(0, 1, 2);
    }

    private List<Integer> play(Function<Connection, EventStorageEngine> engines, Duration behind) throws SQLException {
        try (var slow = database.owner().getConnection();
                var other = database.owner().getConnection()) {
            var reader = new Reader(engines.apply(other));
            engines.apply(other).appendEvents(event(0, Duration.ZERO));
            reader.readOn();

            slow.setAutoCommit(false);
            engines.apply(slow).appendEvents(event(1, Duration.ZERO));
            engines.apply(other).appendEvents(event(2, behind));
            reader.readOn();
            slow.commit();

            for (var again = 0; again < 5; again++) {
                reader.readOn();
            }
            return reader.numbers;
        }
    }

    private static DomainEventMessage<?> event(int number, Duration behind) {
        return Log.at(
                UUID.randomUUID().toString(),
                0,
                new Happening.Counted(number),
                Instant.now().minus(behind));
    }

    private static JdbcEventStorageEngine stock(Connection connection) {
        var serializer = Jackson3Serializer.builder().build();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(() -> new SingleConnectionDataSource(connection, true).getConnection())
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    private static EventStorageEngine ours(Connection connection) {
        var source = new SingleConnectionDataSource(connection, true);
        return new PostgresEventStorageEngine(source, Log.codec(), new Signal(), () -> {});
    }

    /** Reads as a processor does: on from its token. */
    private static final class Reader {
        private final EventStorageEngine engine;
        private final List<Integer> numbers = new ArrayList<>();
        private @Nullable TrackingToken token;

        private Reader(EventStorageEngine engine) {
            this.engine = engine;
        }

        private void readOn() {
            engine.readEvents(token, false).forEach(this::take);
        }

        private void take(TrackedEventMessage<?> event) {
            numbers.add(Log.number(event));
            token = event.trackingToken();
        }
    }
}
