package dev.repatria.app.audit;

import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.app.eventstore.EventCodec;
import dev.repatria.core.read.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The events of one case straight from the log. */
@Component
final class CaseHistory {

    private static final String COLUMNS =
            "select position, event_id, sequence_number, name, version, payload, metadata, occurred_at, recorded_at"
                    + " from domain_event where stream_id = ? and stream_type = 'TransferCase'";

    private static final JsonMapper METADATA = new JsonMapper();
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final EventCodec codec;

    CaseHistory(JdbcClient jdbc, EventCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /** At most so many events after a sequence number, in order. */
    List<StoredRow> after(UUID caseId, long sequence, int rows) {
        return jdbc.sql(COLUMNS + " and sequence_number > ? order by sequence_number limit ?")
                .params(caseId, sequence, rows)
                .query((row, number) -> row(row))
                .list();
    }

    /** Every event of the case that the moment had seen, in order. */
    List<StoredRow> until(UUID caseId, Moment moment) {
        var rows = moment.position().isPresent()
                ? jdbc.sql(COLUMNS + " and position <= ? order by sequence_number")
                        .params(caseId, moment.position().getAsLong())
                : jdbc.sql(COLUMNS + " and recorded_at <= ? order by sequence_number")
                        .params(caseId, moment.timestamp());
        return rows.query((row, number) -> row(row)).list();
    }

    /** The event as the records of today read it. */
    TransferEvent read(StoredRow row) {
        var event = codec.read(row.name(), row.version(), row.payload().getBytes(StandardCharsets.UTF_8));
        if (event instanceof TransferEvent transfer) {
            return transfer;
        }
        throw new IllegalStateException("the event at position " + row.position() + " cannot be read");
    }

    /** The event with everything that the log says about it. */
    RecordedEvent recorded(String caseId, StoredRow row) {
        var metadata = METADATA.readValue(row.metadata(), STRINGS);
        return new RecordedEvent(row.position(), caseId, row.sequence(), read(row), metadata, row.recordedAt());
    }

    private static StoredRow row(ResultSet row) throws SQLException {
        return new StoredRow(
                row.getLong("position"),
                row.getString("event_id"),
                row.getLong("sequence_number"),
                row.getString("name"),
                row.getInt("version"),
                new String(row.getBytes("payload"), StandardCharsets.UTF_8),
                new String(row.getBytes("metadata"), StandardCharsets.UTF_8),
                instant(row, "occurred_at"),
                instant(row, "recorded_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
