package dev.repatria.app.endtoend;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log and the receipts as they lie in the database, read past the engine. */
record LogCopy(List<Row> rows, List<Receipt> receipts) {

    private static final JsonMapper JSON = new JsonMapper();

    /** One event of a case. */
    record Row(
            long position,
            String caseId,
            long sequence,
            String name,
            JsonNode payload,
            String actor,
            Instant recordedAt) {}

    /** One kept answer. */
    record Receipt(String client, String key, int status, String body) {

        boolean accepted() {
            return status == 200 || status == 201;
        }
    }

    static LogCopy of(Connection connection) throws SQLException {
        return new LogCopy(rows(connection), receipts(connection));
    }

    private static List<Row> rows(Connection connection) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select position, stream_id, sequence_number, name, payload, metadata,"
                        + " recorded_at from domain_event where stream_type = 'TransferCase' order by position")) {
            while (row.next()) {
                rows.add(new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        JSON.readTree(row.getBytes(5)),
                        JSON.readTree(row.getBytes(6)).path("actor").asString(""),
                        row.getObject(7, OffsetDateTime.class).toInstant()));
            }
        }
        return rows;
    }

    private static List<Receipt> receipts(Connection connection) throws SQLException {
        var receipts = new ArrayList<Receipt>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select client, key, status, answer from command_receipt")) {
            while (row.next()) {
                receipts.add(new Receipt(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        new String(row.getBytes(4), StandardCharsets.UTF_8)));
            }
        }
        return receipts;
    }
}
