package dev.repatria.core.read.summary;

import static dev.repatria.core.read.RowWriter.column;
import static dev.repatria.core.read.RowWriter.text;

import dev.repatria.api.Role;
import dev.repatria.api.State;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.Stage;
import dev.repatria.core.read.Conditions;
import dev.repatria.core.read.RowWriter;
import dev.repatria.core.read.summary.CaseSummary.Party;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code case_summary}; the nearest date comes from {@code work_item}. */
public final class CaseSummaryTable {

    private static final String NEAREST = " left join lateral (select due_on, step, role, case side when 'SENTENCING'"
            + " then w.sentencing else w.receiving end as due_for from work_item w where w.case_id = c.case_id"
            + " and w.ended_on is null and w.due_on is not null order by w.due_on, w.sequence limit 1) due on true ";

    private static final RowWriter<CaseSummary> ROWS = new RowWriter<>(
            "case_summary",
            List.of(
                    column("case_id", "uuid", CaseSummary::caseId),
                    column("version", "integer", CaseSummary::version),
                    column("position", "bigint", CaseSummary::position),
                    column("opened_on", "date", CaseSummary::openedOn),
                    text("sentencing", summary -> summary.sentencing().state()),
                    text("sentencing_reference", summary -> summary.sentencing().reference()),
                    text("sentencing_authority", summary -> summary.sentencing().authority()),
                    text("receiving", summary -> summary.receiving().state()),
                    text("receiving_reference", summary -> summary.receiving().reference()),
                    text("receiving_authority", summary -> summary.receiving().authority()),
                    text("person_id", CaseSummary::personId),
                    text("person_name", CaseSummary::personName),
                    text("treaty", CaseSummary::treaty),
                    text("treaty_version", CaseSummary::treatyVersion),
                    text("stage", CaseSummary::stage),
                    column("stage_since", "date", CaseSummary::stageSince),
                    text("resume_to", CaseSummary::resumeTo),
                    column("transferred_on", "date", CaseSummary::transferredOn)));

    private final JdbcClient jdbc;

    /** Works on this database. */
    public CaseSummaryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The summary of one case. */
    public Optional<CaseSummary> find(String caseId) {
        return jdbc.sql("select * from case_summary where case_id = ?")
                .param(UUID.fromString(caseId))
                .query(CaseSummaryTable::summary)
                .optional();
    }

    /** One case with its nearest date. */
    public Optional<Hit> hit(String caseId) {
        return jdbc.sql("select * from case_summary c" + NEAREST + "where c.case_id = ?")
                .param(UUID.fromString(caseId))
                .query(CaseSummaryTable::hit)
                .optional();
    }

    /** A part of the wanted cases, those opened last first, beginning after the given one. */
    public List<Hit> find(FindCases wanted, @Nullable String after, int limit) {
        var reference = wanted.reference() == null ? null : "%" + escaped(wanted.reference()) + "%";
        var where = new Conditions()
                .and("? in (c.sentencing, c.receiving)", wanted.viewer())
                .and("? in (c.sentencing, c.receiving)", wanted.state())
                .and("c.treaty = ?", wanted.treaty())
                .and("c.sentencing || '-' || c.receiving = ?", wanted.direction())
                .and("? in (c.sentencing_authority, c.receiving_authority)", wanted.authority())
                .and("c.stage = ?", wanted.stage())
                .and("due.due_on < ?", wanted.dueBefore())
                .and("(c.sentencing_reference ilike ? or c.receiving_reference ilike ?)", reference, reference)
                .and("c.case_id < ?::uuid", after);
        return jdbc.sql("select * from case_summary c" + NEAREST + where.sql() + " order by c.case_id desc limit ?")
                .params(where.with(limit))
                .query(CaseSummaryTable::hit)
                .list();
    }

    /** The summaries of those of the cases that have one. */
    List<CaseSummary> find(Collection<String> cases) {
        return cases.isEmpty()
                ? List.of()
                : jdbc.sql("select * from case_summary where case_id = any(?::uuid[])")
                        .param(cases.toArray(String[]::new))
                        .query(CaseSummaryTable::summary)
                        .list();
    }

    void put(Collection<CaseSummary> summaries) {
        ROWS.put(jdbc, summaries, "case_id");
    }

    void clear() {
        jdbc.sql("delete from case_summary").update();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static CaseSummary summary(ResultSet row, int number) throws SQLException {
        var resumeTo = row.getString("resume_to");
        return new CaseSummary(
                row.getString("case_id"),
                row.getInt("version"),
                row.getLong("position"),
                row.getObject("opened_on", LocalDate.class),
                party(row, "sentencing"),
                party(row, "receiving"),
                row.getString("person_id"),
                row.getString("person_name"),
                row.getString("treaty"),
                row.getString("treaty_version"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("stage_since", LocalDate.class),
                resumeTo == null ? null : Stage.valueOf(resumeTo),
                row.getObject("transferred_on", LocalDate.class));
    }

    private static Party party(ResultSet row, String side) throws SQLException {
        return new Party(
                State.of(row.getString(side)), row.getString(side + "_reference"), row.getString(side + "_authority"));
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        return new Hit(
                summary(row, number),
                due == null
                        ? null
                        : new NextDue(
                                due,
                                PathStep.valueOf(row.getString("step")),
                                State.of(row.getString("due_for")),
                                Role.valueOf(row.getString("role"))));
    }

    /** A case that was found, with its nearest date. */
    public record Hit(CaseSummary summary, @Nullable NextDue nextDue) {}
}
