package dev.repatria.app.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Reads the log in order of position and never passes a hole that an open transaction could still fill. */
final class LogReader {

    private final DataSource dataSource;
    private final SettledHorizon horizon = new SettledHorizon();

    LogReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The next events after a position.
     *
     * <p>Uses a connection of its own: a transaction of the caller might look at the log as it was before the horizon moved.
     */
    Batch read(long after, int limit) {
        try (var connection = dataSource.getConnection()) {
            return read(after, limit, connection);
        } catch (SQLException e) {
            horizon.reset();
            throw new EventStoreException("the log cannot be read after position " + after, e);
        }
    }

    /** The highest position up to which no event can be missing any more, as far as can be said at once. */
    long head() {
        try (var connection = dataSource.getConnection()) {
            var highest = EventTable.head(connection).orElse(0);
            return horizon.covers(highest, connection) ? highest : horizon.settled();
        } catch (SQLException e) {
            horizon.reset();
            throw new EventStoreException("the head of the log cannot be found", e);
        }
    }

    private Batch read(long after, int limit, Connection connection) throws SQLException {
        var batch = select(after, limit, connection);
        // A hole that nobody can fill any more is passed by reading again: what filled it in between must be seen
        // first.
        if (batch.events.isEmpty() && batch.waitsFor > 0 && horizon.covers(batch.waitsFor, connection)) {
            return select(after, limit, connection);
        }
        return batch;
    }

    private Batch select(long after, int limit, Connection connection) throws SQLException {
        var settled = horizon.settled();
        var rows = EventTable.after(connection, after, limit);
        var last = after;
        for (var i = 0; i < rows.size(); i++) {
            var position = rows.get(i).position();
            if (position != last + 1 && position > settled) {
                return new Batch(List.copyOf(rows.subList(0, i)), position);
            }
            last = position;
        }
        return new Batch(rows, 0);
    }

    /**
     * Events that may be delivered.
     *
     * @param waitsFor the position of an event behind a hole that may still be filled, or 0
     */
    record Batch(List<StoredEvent> events, long waitsFor) {}
}
