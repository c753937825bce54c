package dev.repatria.app.bench;

import dev.repatria.app.eventstore.EventCodec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;
import java.util.function.IntFunction;

/** What the same database gives at most on the same connections: one row inserted and committed, and the log read and decoded. */
final class Limits {

    private static final int FETCH = 1_000;
    private static final int ROW = 700;

    private final Engine engine;

    Limits(Engine engine) {
        this.engine = engine;
        engine.owner()
                .sql(
                        "create table if not exists bench_row (id bigint generated always as identity primary key, content bytea not null)")
                .update();
    }

    /** Clients that insert and commit one row of the size of an event in one statement, over and over. */
    IntFunction<Load.Client> inserts() {
        var content = content();
        return number -> new Insert(connection(), content);
    }

    /** Events a second of one reader that reads the whole log in order and decodes payload and metadata. */
    double reads() {
        var codec = engine.bean(EventCodec.class);
        var start = System.nanoTime();
        var count = 0L;
        try (var connection = connection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(
                    "select position, name, version, payload, metadata from domain_event order by position")) {
                statement.setFetchSize(FETCH);
                var rows = statement.executeQuery();
                while (rows.next()) {
                    codec.read(rows.getString(2), rows.getInt(3), rows.getBytes(4));
                    codec.readMetadata(rows.getBytes(5));
                    count++;
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private byte[] content() {
        var size = engine.sql()
                .sql(
                        "select coalesce(avg(octet_length(payload) + octet_length(metadata)), ?)::integer from"
                                + " (select payload, metadata from domain_event where stream_type = 'TransferCase' limit 1000) as events")
                .param(ROW)
                .query(Integer.class)
                .single();
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private Connection connection() {
        try {
            return engine.pool().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Insert implements Load.Client {
        private final Connection connection;
        private final PreparedStatement statement;

        private Insert(Connection connection, byte[] content) {
            this.connection = connection;
            try {
                statement = connection.prepareStatement("insert into bench_row (content) values (?)");
                statement.setBytes(1, content);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void act() {
            try {
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            try {
                statement.close();
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
