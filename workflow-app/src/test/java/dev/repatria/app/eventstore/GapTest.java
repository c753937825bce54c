package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Await;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hole in the numbers is passed only when no transaction that could fill it is alive. */
class GapTest {

    private Log log;

    @BeforeEach
    void open() {
        log = new Log();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_reader_waits_for_a_slow_commit() throws SQLException {
        log.append(0);
        var reader = log.engine.openCursor(null);
        assertThat(Log.numbers(reader)).containsExactly(0);

        try (var slow = openAppend(1)) {
            log.append(2);
            assertThat(Log.numbers(reader)).isEmpty();
            log.append(3);
            assertThat(Log.numbers(reader)).isEmpty();
            slow.commit();
        }
        log.signal.raise();

        assertThat(Log.numbers(reader)).containsExactly(1, 2, 3);
    }

    @Test
    void a_reader_passes_what_was_rolled_back() throws SQLException {
        try (var slow = openAppend(1)) {
            log.append(2);
            assertThat(log.numbers()).isEmpty();
            slow.rollback();
        }

        assertThat(log.numbers()).containsExactly(2);
    }

    @Test
    void a_reader_is_woken_when_a_hole_can_be_passed() throws Exception {
        var reader = log.engine.openCursor(null);
        try (var slow = openAppend(1)) {
            log.append(2);
            assertThat(Log.numbers(reader)).isEmpty();
            slow.rollback();
        }

        assertThat(Log.number(reader.nextAvailable())).isEqualTo(2);
    }

    @Test
    void an_unrelated_open_transaction_holds_nobody_up() throws SQLException {
        try (var other = log.database().owner().getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("create table unrelated (id int)");
            openAppend(1).close();
            log.append(2);

            assertThat(log.numbers()).containsExactly(2);
            other.rollback();
        }
    }

    /** The sequence advances before PostgreSQL gives the transaction an id: no snapshot shows this writer. */
    @Test
    void a_session_held_between_drawing_its_number_and_writing_its_row_is_waited_for() throws Exception {
        log.append(0); // the first number of 32 is logged, which gives its transaction an id; the next ones are not
        try (var owner = log.database().owner().getConnection();
                var statement = owner.createStatement()) {
            statement.execute(
                    "create function hold() returns trigger language plpgsql as $$"
                            + "begin if new.stream_name = 'held' then perform pg_advisory_xact_lock(1); end if; return new; end $$");
            statement.execute("create trigger hold before insert on domain_event for each row execute function hold()");
            statement.execute("select pg_advisory_lock(1)");
            var held = CompletableFuture.runAsync(() -> log.append(Log.counted("held", 0, 1)));
            Await.until("the session is held", () -> waiting("true") == 1);

            log.append(2);
            assertThat(waiting("backend_xid is null"))
                    .as("sessions held before they have a transaction id")
                    .isEqualTo(1);
            assertThat(log.numbers()).containsExactly(0);

            statement.execute("select pg_advisory_unlock(1)");
            held.get(30, TimeUnit.SECONDS);
        }
        assertThat(log.numbers()).containsExactly(0, 1, 2);
    }

    private int waiting(String condition) {
        return JdbcClient.create(log.database().owner())
                .sql("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock' and wait_event = 'advisory' and " + condition)
                .query(Integer.class)
                .single();
    }

    private Connection openAppend(int number) throws SQLException {
        var event = Log.counted(UUID.randomUUID().toString(), 0, number);
        var connection = log.database().application().getConnection();
        connection.setAutoCommit(false);
        EventTable.insert(connection, List.of(new EventMessages(Log.codec()).toRow(event)));
        return connection;
    }
}
