package dev.repatria.app.operations;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits, counted in the database: one query for each gauge. */
final class WorkCounts {

    private static final String KIND = "convert_from(task_data, 'UTF8')::jsonb ->> 'd' as kind";

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

    /** Deadlines that have not fired and are not parked, by their kind; takes the longer, the more there are. */
    List<Pending> pending(String taskName) {
        return jdbc.sql("select " + KIND + ", count(*) as pending from scheduled_tasks"
                        + " where task_name = ? and execution_time < ? group by kind")
                .params(taskName, Timestamp.from(ParkedDeadlines.NEVER))
                .query(Pending.class)
                .list();
    }

    /** Those that should have fired, and those that are parked; found by their time, however many there are besides. */
    List<Late> late(String taskName, Instant now) {
        return jdbc.sql("select " + KIND
                        + ", count(*) filter (where execution_time <= ?) as overdue,"
                        + " count(*) filter (where execution_time >= ?) as parked from scheduled_tasks"
                        + " where task_name = ? and (execution_time <= ? or execution_time >= ?) group by kind")
                .params(
                        Timestamp.from(now),
                        Timestamp.from(ParkedDeadlines.NEVER),
                        taskName,
                        Timestamp.from(now),
                        Timestamp.from(ParkedDeadlines.NEVER))
                .query(Late.class)
                .list();
    }

    /**
     * Cases parked at one processor by one kind of event.
     *
     * @param events how many events wait, the failed ones included
     * @param oldest when the first of them was parked, in seconds since 1970
     */
    record Parked(String processor, String step, String category, long cases, long events, double oldest) {}

    /** Deadlines of one kind that wait for their time. */
    record Pending(String kind, long pending) {}

    /** Deadlines of one kind that did not fire when they should have. */
    record Late(String kind, long overdue, long parked) {}
}
