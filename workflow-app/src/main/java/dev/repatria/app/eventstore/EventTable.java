package dev.repatria.app.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The statements on the table {@code domain_event}; each works on the connection it is given. */
final class EventTable {

    private static final String INTO =
            "insert into domain_event (position, recorded_at, sequence_number, occurred_at, stream_id,"
                    + " event_id, version, stream_type, name, payload, metadata, stream_name)";
    /** For one event PostgreSQL plans this at less cost than a list. */
    private static final String INSERT_ONE =
            INTO + " select stamp.first_position, stamp.recorded_at, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
                    + " from domain_event_stamp(1) as stamp returning position";

    private static final String INSERT_ALL =
            "select append_events(?::bigint[], ?::bigint[], ?::uuid[], ?::uuid[], ?::bigint[], ?::text[], ?::text[],"
                    + " ?::bytea[], ?::bytea[], ?::text[])";

    private static final String SELECT =
            "select position, sequence_number, occurred_at, recorded_at, stream_id, event_id, version,"
                    + " stream_type, name, payload, metadata, stream_name from domain_event ";
    private static final String AFTER = SELECT + "where position > ? order by position limit ?";
    private static final String OF_STREAM =
            SELECT + "where stream_id = ? and sequence_number >= ? order by sequence_number";
    private static final String LAST_SEQUENCE = "select max(sequence_number) from domain_event where stream_id = ?";
    private static final String HEAD = "select max(position) from domain_event";
    private static final String BEFORE =
            "select position - 1 from domain_event where recorded_at >= ? order by position limit 1";

    private EventTable() {}

    /** Appends all events in one statement, at positions that follow each other, and gives the last of them. */
    static long insert(Connection connection, List<NewEvent> events) throws SQLException {
        if (events.size() == 1) {
            return insertOne(connection, events.get(0));
        }
        try (var statement = connection.prepareStatement(INSERT_ALL)) {
            NewEvent.bindAll(events, statement);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1) + events.size() - 1;
            }
        }
    }

    private static long insertOne(Connection connection, NewEvent event) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT_ONE)) {
            event.bind(statement);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    static List<StoredEvent> after(Connection connection, long position, int limit) throws SQLException {
        try (var statement = connection.prepareStatement(AFTER)) {
            statement.setLong(1, position);
            statement.setInt(2, limit);
            return list(statement);
        }
    }

    static List<StoredEvent> ofStream(Connection connection, StreamId stream, long firstSequenceNumber)
            throws SQLException {
        try (var statement = connection.prepareStatement(OF_STREAM)) {
            statement.setObject(1, stream.id());
            statement.setLong(2, firstSequenceNumber);
            return list(statement);
        }
    }

    static OptionalLong lastSequenceNumber(Connection connection, StreamId stream) throws SQLException {
        try (var statement = connection.prepareStatement(LAST_SEQUENCE)) {
            statement.setObject(1, stream.id());
            return number(statement);
        }
    }

    static OptionalLong head(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(HEAD)) {
            return number(statement);
        }
    }

    /** The position before the first event that was recorded at or after a time, if there is one. */
    static OptionalLong before(Connection connection, Instant time) throws SQLException {
        try (var statement = connection.prepareStatement(BEFORE)) {
            statement.setObject(1, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
            return number(statement);
        }
    }

    /** Binds lists, one for each column, to parameters that follow each other. */
    static void bind(PreparedStatement statement, int first, Object... lists) throws SQLException {
        for (var i = 0; i < lists.length; i++) {
            statement.setObject(first + i, lists[i]);
        }
    }

    private static OptionalLong number(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            if (!row.next()) {
                return OptionalLong.empty();
            }
            var number = row.getLong(1);
            return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
        }
    }

    private static List<StoredEvent> list(PreparedStatement statement) throws SQLException {
        var events = new ArrayList<StoredEvent>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                events.add(event(row));
            }
        }
        return events;
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        var streamName = Optional.ofNullable(row.getString(12));
        var streamId = row.getObject(5, UUID.class);
        return new StoredEvent(
                row.getLong(1),
                row.getObject(6, UUID.class),
                streamName.orElseGet(streamId::toString),
                row.getString(8),
                row.getLong(2),
                row.getString(9),
                row.getInt(7),
                row.getBytes(10),
                row.getBytes(11),
                instant(row, 3),
                instant(row, 4));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** An event on its way into the log. */
    @SuppressWarnings("ArrayRecordComponent") // rows are never compared
    record NewEvent(
            StreamId stream,
            String streamType,
            long sequenceNumber,
            UUID eventId,
            StoredName stored,
            byte[] payload,
            byte[] metadata,
            Instant occurredAt) {

        private void bind(PreparedStatement statement) throws SQLException {
            statement.setLong(1, sequenceNumber);
            statement.setObject(2, OffsetDateTime.ofInstant(occurredAt, ZoneOffset.UTC));
            statement.setObject(3, stream.id());
            statement.setObject(4, eventId);
            statement.setInt(5, stored.version());
            statement.setString(6, streamType);
            statement.setString(7, stored.name());
            statement.setBytes(8, payload);
            statement.setBytes(9, metadata);
            statement.setString(10, stream.name());
        }

        /** Binds the first ten parameters to one list for each column. */
        static void bindAll(List<NewEvent> events, PreparedStatement statement) throws SQLException {
            var size = events.size();
            var sequenceNumbers = new long[size];
            var times = new long[size];
            var streams = new String[size];
            var ids = new String[size];
            var versions = new long[size];
            var types = new String[size];
            var names = new String[size];
            var payloads = new byte[size][];
            var metadata = new byte[size][];
            var streamNames = new String[size];
            for (var i = 0; i < size; i++) {
                var event = events.get(i);
                sequenceNumbers[i] = event.sequenceNumber;
                times[i] = event.occurredMicros();
                streams[i] = event.stream.id().toString();
                ids[i] = event.eventId.toString();
                versions[i] = event.stored.version();
                types[i] = event.streamType;
                names[i] = event.stored.name();
                payloads[i] = event.payload;
                metadata[i] = event.metadata;
                streamNames[i] = event.stream.name();
            }
            EventTable.bind(
                    statement,
                    1,
                    sequenceNumbers,
                    times,
                    streams,
                    ids,
                    versions,
                    types,
                    names,
                    payloads,
                    metadata,
                    streamNames);
        }

        private long occurredMicros() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, occurredAt);
        }
    }
}
