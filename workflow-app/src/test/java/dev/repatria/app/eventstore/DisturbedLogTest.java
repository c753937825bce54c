package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Await;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Appends are held open, committed and rolled back in an order that only the seed decides, by writers whose clocks are up to two minutes
 * wrong, while readers that live and readers that lag read on. Each must be given what is stored, in order.
 */
class DisturbedLogTest {

    private static final int STEPS = 400;
    private static final int MOST_OPEN = 12;

    private Log log;

    @BeforeEach
    void open() {
        log = new Log();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20261124})
    void every_reader_is_given_what_is_stored_in_order(long seed) throws SQLException {
        var random = new Random(seed);
        var open = new ArrayList<Connection>();
        var readers = IntStream.range(0, 3)
                .mapToObj(i -> new Reader(log.engine.openCursor(null)))
                .toList();

        for (var step = 0; step < STEPS; step++) {
            if (open.size() < MOST_OPEN && random.nextInt(3) > 0) {
                open.add(append(step, random));
            } else if (!open.isEmpty()) {
                end(open.remove(random.nextInt(open.size())), random.nextInt(4) > 0);
            }
            readers.get(0).readOn();
            if (random.nextInt(10) == 0) {
                readers.get(1).readOn();
            }
        }
        for (var connection : open) {
            end(connection, true);
        }

        var stored = stored();
        assertThat(stored).hasSizeGreaterThan(STEPS / 4);
        for (var reader : readers) {
            Await.until("the reader has seen all", () -> reader.readOn() >= stored.size());
            assertThat(reader.numbers).isEqualTo(stored);
        }
    }

    private Connection append(int number, Random random) throws SQLException {
        var skew = Duration.ofSeconds(random.nextInt(241) - 120L);
        var event = Log.at(
                UUID.randomUUID().toString(),
                0,
                new Happening.Counted(number),
                Instant.now().plus(skew));
        var connection = log.database().application().getConnection();
        connection.setAutoCommit(false);
        EventTable.insert(connection, List.of(new EventMessages(Log.codec()).toRow(event)));
        return connection;
    }

    private void end(Connection connection, boolean commit) throws SQLException {
        try (connection) {
            if (commit) {
                connection.commit();
            } else {
                connection.rollback();
            }
        }
        log.signal.raise();
    }

    private List<Integer> stored() {
        return JdbcClient.create(log.database().owner())
                .sql(
                        "select (convert_from(payload, 'UTF8')::jsonb ->> 'number')::int from domain_event order by position")
                .query(Integer.class)
                .list();
    }

    private record Reader(LogCursor cursor, List<Integer> numbers) {

        private Reader(LogCursor cursor) {
            this(cursor, new ArrayList<>());
        }

        private int readOn() {
            numbers.addAll(Log.numbers(cursor));
            return numbers.size();
        }
    }
}
