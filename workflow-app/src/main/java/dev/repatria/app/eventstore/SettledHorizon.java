package dev.repatria.app.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The position up to which every hole in the numbers stays a hole.
 *
 * <p>A number is drawn by an insert, and PostgreSQL locks the table for an insert before it draws the number and until its transaction
 * has ended. So: note the last number drawn, then note the transactions that hold that lock. Once none of those is alive, every number up
 * to the noted one belongs to an event that can be seen, or to none.
 */
final class SettledHorizon {

    private static final String LAST_DRAWN =
            "select case when is_called then last_value else 0 end from domain_event_position";
    private static final String APPENDERS =
            "select virtualtransaction from pg_locks where relation = 'domain_event'::regclass"
                    + " and database = (select oid from pg_database where datname = current_database())"
                    + " and mode = 'RowExclusiveLock' and granted";
    private static final String HIGHEST_SEEN =
            "select coalesce(max(position), 0) from domain_event where position <= ?";

    private long settled;
    private @Nullable Observation open;

    /** Holes at or below this position may be passed by reads that begin later. */
    synchronized long settled() {
        return settled;
    }

    /** Looks once more whether a hole below this position can still be filled; the connection must be outside of any transaction. */
    synchronized boolean covers(long position, Connection connection) throws SQLException {
        if (settled < position && open != null) {
            open.waitFor(appenders(connection));
            settle(connection);
        }
        if (settled < position && open == null) {
            open = new Observation(lastDrawn(connection), appenders(connection));
            settle(connection);
        }
        return settled >= position;
    }

    /** Forgets everything, because a server that has crashed can draw unused numbers again. */
    synchronized void reset() {
        settled = 0;
        open = null;
    }

    private void settle(Connection connection) throws SQLException {
        var observation = open;
        if (observation != null && observation.writers.isEmpty()) {
            // An event that can be seen is on disk, so no crash brings numbers up to it back.
            settled = Math.max(settled, highestSeen(connection, observation.lastDrawn));
            open = null;
        }
    }

    private static long lastDrawn(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LAST_DRAWN);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long highestSeen(Connection connection, long upTo) throws SQLException {
        try (var statement = connection.prepareStatement(HIGHEST_SEEN)) {
            statement.setLong(1, upTo);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Set<String> appenders(Connection connection) throws SQLException {
        var transactions = new HashSet<String>();
        try (var statement = connection.prepareStatement(APPENDERS);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                transactions.add(rows.getString(1));
            }
        }
        return transactions;
    }

    /** The last number drawn at some moment, and the transactions that may own it or a lower one. */
    private static final class Observation {
        private final long lastDrawn;
        private final Set<String> writers;

        private Observation(long lastDrawn, Set<String> writers) {
            this.lastDrawn = lastDrawn;
            this.writers = writers;
        }

        private void waitFor(Set<String> alive) {
            writers.retainAll(alive);
        }
    }
}
