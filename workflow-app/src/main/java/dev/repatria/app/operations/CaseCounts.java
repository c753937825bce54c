package dev.repatria.app.operations;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the read models say of all cases together, for the gauges: one query each, and nothing that could name a case. */
final class CaseCounts {

    private final JdbcClient jdbc;

    CaseCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Cases> cases(LocalDate today) {
        return jdbc.sql("""
                        select stage, coalesce(treaty, 'none') as treaty, sentencing || '-' || receiving as direction,
                               count(*) as cases, greatest(0, max(?::date - stage_since)) as oldest_days
                        from case_summary group by 1, 2, 3
                        """).param(Date.valueOf(today)).query(Cases.class).list();
    }

    List<Work> work(LocalDate today) {
        return jdbc.sql("""
                        select role, step, count(*) as waiting, count(*) filter (where due_on < ?) as overdue
                        from work_item where ended_on is null group by role, step
                        """).param(Date.valueOf(today)).query(Work.class).list();
    }

    /**
     * Cases of one kind.
     *
     * @param direction the sentencing and the receiving State, as in {@code US-MX}
     * @param oldestDays how long the one that entered this stage first has been in it
     */
    record Cases(String stage, String treaty, String direction, long cases, long oldestDays) {}

    /** Work items of one kind that wait. */
    record Work(String role, String step, long waiting, long overdue) {}
}
