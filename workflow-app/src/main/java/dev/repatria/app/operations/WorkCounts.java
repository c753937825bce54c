package dev.repatria.app.operations;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits, counted in the database: one query for each gauge. */
final class WorkCounts {

    private final JdbcClient jdbc;

    WorkCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Parked> parked() {
        return jdbc.sql("""
                        select c.processor, c.event_name as step, c.category, count(distinct c.case_id) as cases,
                               count(e.position) as events, extract(epoch from min(c.parked_at)) as oldest
                        from parked_case c join parked_event e on e.processor = c.processor and e.case_id = c.case_id
                        group by c.processor, c.event_name, c.category
                        """).query(Parked.class).list();
    }

    /** Every deadline that has not fired, by its kind. */
    List<Deadlines> deadlines(String taskName, Instant now) {
        return jdbc.sql("""
                        select kind, count(*) filter (where execution_time < ?) as pending,
                               count(*) filter (where execution_time <= ?) as overdue,
                               count(*) filter (where execution_time >= ?) as parked
                        from (select convert_from(task_data, 'UTF8')::jsonb ->> 'd' as kind, execution_time
                              from scheduled_tasks where task_name = ?) deadline
                        group by kind
                        """)
                .params(
                        Timestamp.from(ParkedDeadlines.NEVER),
                        Timestamp.from(now),
                        Timestamp.from(ParkedDeadlines.NEVER),
                        taskName)
                .query(Deadlines.class)
                .list();
    }

    /**
     * Cases parked at one processor by one kind of event.
     *
     * @param events how many events wait, the failed ones included
     * @param oldest when the first of them was parked, in seconds since 1970
     */
    record Parked(String processor, String step, String category, long cases, long events, double oldest) {}

    /** Deadlines of one kind. */
    record Deadlines(String kind, long pending, long overdue, long parked) {}
}
