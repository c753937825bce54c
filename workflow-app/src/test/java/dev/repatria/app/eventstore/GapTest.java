package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    /**
     * A sequence advances before PostgreSQL gives its transaction an id, so no snapshot shows this writer; an insert that was stopped
     * exactly there holds what this one holds: the lock on the table and the number.
     */
    @Test
    void a_session_held_between_drawing_its_number_and_writing_its_row_is_waited_for() throws SQLException {
        log.append(0); // the first number of 32 is logged, which gives its transaction an id; the next ones are not
        try (var held = log.database().owner().getConnection();
                var statement = held.createStatement()) {
            held.setAutoCommit(false);
            statement.execute("lock table domain_event in row exclusive mode");
            statement.execute("select nextval('domain_event_position')");
            assertThat(answer(statement, "select pg_current_xact_id_if_assigned() is null"))
                    .isEqualTo("t");

            log.append(2);
            assertThat(log.numbers()).containsExactly(0);

            statement.execute(
                    "insert into domain_event select 2, sequence_number, occurred_at, recorded_at, gen_random_uuid(),"
                            + " event_id, version, stream_type, name, convert_to('{\"number\":1}', 'UTF8'), metadata from domain_event"
                            + " where position = 1");
            held.commit();
        }
        assertThat(log.numbers()).containsExactly(0, 1, 2);
    }

    /** Why the horizon is not taken from two snapshots: their upper end leaves out the writers that began last. */
    @Test
    void a_snapshot_can_look_settled_while_a_writer_is_open() throws SQLException {
        log.append(0);
        try (var slow = openAppend(1);
                var other = log.database().owner().getConnection();
                var statement = other.createStatement()) {
            assertThat(
                            answer(
                                    statement,
                                    "select pg_snapshot_xmin(pg_current_snapshot()) >= pg_snapshot_xmax(pg_current_snapshot())"))
                    .isEqualTo("t");
            slow.rollback();
        }
    }

    private static String answer(Statement statement, String question) throws SQLException {
        try (var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection openAppend(int number) throws SQLException {
        var event = Log.counted(UUID.randomUUID().toString(), 0, number);
        var connection = log.database().application().getConnection();
        connection.setAutoCommit(false);
        EventTable.insert(connection, List.of(new EventMessages(Log.codec()).toRow(event)));
        return connection;
    }
}
