package dev.repatria.core.read.timeline;

import dev.repatria.api.State;
import dev.repatria.core.read.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code timeline_entry}. */
public final class TimelineTable {

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

    void add(TimelineEntry entry) {
        new Row()
                .with("case_id", UUID.fromString(entry.caseId()))
                .with("sequence", entry.sequence())
                .with("position", entry.position())
                .with("sentencing", entry.sentencing().code())
                .with("receiving", entry.receiving().code())
                .with("event", entry.event())
                .with("sentence", entry.sentence())
                .with("actor", entry.actor())
                .with("role", entry.role())
                .with("state", entry.state())
                .with("authority", entry.authority())
                .with("basis", String.join("\n", entry.basis()))
                .with("documents", String.join("\n", entry.documents()))
                .with("own_documents", String.join("\n", entry.ownDocuments()))
                .with("effective_on", entry.effectiveOn())
                .with("recorded_at", OffsetDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC))
                .insert(jdbc, "timeline_entry");
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
