package dev.repatria.core.read.timeline;

import static dev.repatria.core.read.RowWriter.column;
import static dev.repatria.core.read.RowWriter.text;

import dev.repatria.api.State;
import dev.repatria.core.read.RowWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code timeline_entry}. */
public final class TimelineTable {

    private static final RowWriter<TimelineEntry> ROWS = new RowWriter<>(
            "timeline_entry",
            List.of(
                    column("case_id", "uuid", TimelineEntry::caseId),
                    column("sequence", "bigint", TimelineEntry::sequence),
                    column("position", "bigint", TimelineEntry::position),
                    text("sentencing", TimelineEntry::sentencing),
                    text("receiving", TimelineEntry::receiving),
                    text("event", TimelineEntry::event),
                    text("sentence", TimelineEntry::sentence),
                    text("actor", TimelineEntry::actor),
                    text("role", TimelineEntry::role),
                    text("state", TimelineEntry::state),
                    text("authority", TimelineEntry::authority),
                    text("basis", entry -> String.join("\n", entry.basis())),
                    text("documents", entry -> String.join("\n", entry.documents())),
                    text("own_documents", entry -> String.join("\n", entry.ownDocuments())),
                    column("effective_on", "date", TimelineEntry::effectiveOn),
                    column("recorded_at", "timestamptz", TimelineEntry::recordedAt)));

    private final JdbcClient jdbc;

    /** Works on this database. */
    public TimelineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part of the lines of a case in their order, beginning after the given place. */
    public List<TimelineEntry> ofCase(String caseId, long after, int limit) {
        return jdbc.sql("select * from timeline_entry where case_id = ? and sequence > ? order by sequence limit ?")
                .params(UUID.fromString(caseId), after, limit)
                .query(TimelineTable::entry)
                .list();
    }

    void add(List<TimelineEntry> entries) {
        ROWS.insert(jdbc, entries);
    }

    void clear() {
        jdbc.sql("delete from timeline_entry").update();
    }

    private static TimelineEntry entry(ResultSet row, int number) throws SQLException {
        return new TimelineEntry(
                row.getString("case_id"),
                row.getLong("sequence"),
                row.getLong("position"),
                State.of(row.getString("sentencing")),
                State.of(row.getString("receiving")),
                row.getString("event"),
                row.getString("sentence"),
                row.getString("actor"),
                row.getString("role"),
                row.getString("state"),
                row.getString("authority"),
                lines(row.getString("basis")),
                lines(row.getString("documents")),
                lines(row.getString("own_documents")),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n"))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
