package dev.repatria.core.read.work;

import static dev.repatria.core.read.RowWriter.column;
import static dev.repatria.core.read.RowWriter.text;

import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.core.read.Conditions;
import dev.repatria.core.read.RowWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code work_item}. */
public final class WorkItemTable {

    /** Sorts items without a date last. */
    static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    private static final String SELECT = "select * from work_item ";

    private static final RowWriter<WorkItem> ROWS = new RowWriter<>(
            "work_item",
            List.of(
                    column("case_id", "uuid", WorkItem::caseId),
                    column("sequence", "bigint", WorkItem::sequence),
                    text("sentencing", WorkItem::sentencing),
                    text("receiving", WorkItem::receiving),
                    text("step", WorkItem::step),
                    text("side", item -> item.open().side()),
                    text("role", WorkItem::role),
                    text("subject", item -> item.open().subject()),
                    column("due_on", "date", item -> item.open().dueOn()),
                    text("cite_source", item -> item.open().cite().source()),
                    text("cite_article", item -> item.open().cite().article()),
                    text("authority", WorkItem::authority),
                    column("since", "date", WorkItem::since),
                    column("missed_on", "date", WorkItem::missedOn),
                    column("ended_on", "date", WorkItem::endedOn),
                    column("ended_by", "bigint", WorkItem::endedBy)));

    private final JdbcClient jdbc;

    /** Works on this database. */
    public WorkItemTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every item of a case, in the order of their opening. */
    public List<WorkItem> ofCase(String caseId) {
        return jdbc.sql(SELECT + "where case_id = ? order by sequence")
                .param(UUID.fromString(caseId))
                .query(WorkItemTable::item)
                .list();
    }

    /** A part of the waiting items, those with the nearest date first, beginning after the given one. */
    public List<WorkItem> find(FindWorkItems wanted, @Nullable After after, int limit) {
        var where = new Conditions()
                .and("ended_on is null")
                .and("? in (sentencing, receiving)", wanted.viewer())
                .and("case side when 'SENTENCING' then sentencing else receiving end = ?", wanted.state())
                .and("role = ?", wanted.role())
                .and("case_id = ?::uuid", wanted.caseId())
                .and(wanted.overdue() ? "missed_on is not null" : "true");
        if (after != null) {
            where.and(
                    "(coalesce(due_on, date '9999-12-31'), case_id, sequence) > (?, ?::uuid, ?)",
                    after.dueOn(),
                    after.caseId(),
                    after.sequence());
        }
        return jdbc.sql(SELECT + where.sql()
                        + " order by coalesce(due_on, date '9999-12-31'), case_id, sequence limit ?")
                .params(where.with(limit))
                .query(WorkItemTable::item)
                .list();
    }

    /** Every item of these cases, in the order of their opening. */
    List<WorkItem> ofCases(Collection<String> cases) {
        return cases.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where case_id = any(?::uuid[]) order by case_id, sequence")
                        .param(cases.toArray(String[]::new))
                        .query(WorkItemTable::item)
                        .list();
    }

    void put(Collection<WorkItem> items) {
        ROWS.put(jdbc, items, "case_id", "sequence");
    }

    void clear() {
        jdbc.sql("delete from work_item").update();
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("case_id"),
                row.getLong("sequence"),
                State.of(row.getString("sentencing")),
                State.of(row.getString("receiving")),
                new OpenStep(
                        PathStep.valueOf(row.getString("step")),
                        Side.valueOf(row.getString("side")),
                        Role.valueOf(row.getString("role")),
                        row.getString("subject"),
                        row.getObject("due_on", LocalDate.class),
                        new Citation(row.getString("cite_source"), row.getString("cite_article"))),
                row.getString("authority"),
                row.getObject("since", LocalDate.class),
                row.getObject("missed_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("ended_by", Long.class));
    }

    /** The last item of the page before. */
    public record After(LocalDate dueOn, String caseId, long sequence) {

        /** The place of an item in the list. */
        public static After of(WorkItem item) {
            var due = item.open().dueOn();
            return new After(due == null ? NO_DATE : due, item.caseId(), item.sequence());
        }
    }
}
