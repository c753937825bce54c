package dev.repatria.app.operations;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of parked cases and the positions of their waiting events.
 *
 * <p>The row of the case is the lock between a processor that defers an event and an operator who retries: whoever comes second sees what the first did.
 */
final class ParkedCases {

    private static final String LIST = """
            select c.processor, c.case_id, (select min(position) from parked_event e
                        where e.processor = c.processor and e.case_id = c.case_id) as position,
                   c.event_name, c.category, c.error_class, c.error_detail, c.error_trace, c.attempts,
                   (select count(*) from parked_event e
                        where e.processor = c.processor and e.case_id = c.case_id) as waiting,
                   c.parked_at, c.failed_at
            from parked_case c
            """;

    private final JdbcClient jdbc;

    ParkedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ParkedCase> all() {
        return jdbc.sql(LIST + " order by c.parked_at, c.processor, c.case_id limit 1000")
                .query(ParkedCase.class)
                .list();
    }

    Optional<ParkedCase> find(String processor, String caseId) {
        return jdbc.sql(LIST + " where c.processor = ? and c.case_id = ?")
                .params(processor, caseId)
                .query(ParkedCase.class)
                .optional();
    }

    Set<String> casesOf(String processor) {
        return jdbc.sql("select case_id from parked_case where processor = ?")
                .param(processor)
                .query(String.class)
                .set();
    }

    /** Parks the case, or notes one more failed attempt, with this event at its head. */
    void park(String processor, String caseId, Waiting event, Failure failure) {
        jdbc.sql("""
                        insert into parked_case (processor, case_id, event_name, error_class, error_detail, error_trace, category)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (processor, case_id) do update set attempts = parked_case.attempts + 1,
                            event_name = excluded.event_name, error_class = excluded.error_class,
                            error_detail = excluded.error_detail, error_trace = excluded.error_trace,
                            category = excluded.category, failed_at = clock_timestamp()
                        """)
                .params(processor, caseId, event.name(), failure.errorClass(), failure.detail(), failure.trace())
                .param(failure.category().label())
                .update();
        defer(processor, caseId, event);
    }

    /** Notes a retry that failed, unless the event no longer waits. */
    void failedAgain(String processor, String caseId, Waiting event, Failure failure) {
        jdbc.sql("""
                        update parked_case set attempts = attempts + 1, event_name = ?, error_class = ?, error_detail = ?,
                            error_trace = ?, category = ?, failed_at = clock_timestamp()
                        where processor = ? and case_id = ? and exists (select 1 from parked_event e
                            where e.processor = parked_case.processor and e.case_id = parked_case.case_id and e.position = ?)
                        """)
                .params(event.name(), failure.errorClass(), failure.detail(), failure.trace())
                .params(failure.category().label(), processor, caseId, event.position())
                .update();
    }

    /** Lets the event wait behind its case; false if the case is no longer parked. */
    boolean defer(String processor, String caseId, Waiting event) {
        return jdbc.sql("""
                                insert into parked_event (processor, case_id, position, event_name)
                                select processor, case_id, ?, ? from parked_case where processor = ? and case_id = ? for update
                                on conflict (processor, case_id, position) do update set event_name = excluded.event_name
                                """)
                        .params(event.position(), event.name(), processor, caseId)
                        .update()
                == 1;
    }

    OptionalLong head(String processor, String caseId) {
        var head = jdbc.sql("select min(position) from parked_event where processor = ? and case_id = ?")
                .params(processor, caseId)
                .query(Long.class)
                .optional();
        return head.isPresent() ? OptionalLong.of(head.get()) : OptionalLong.empty();
    }

    /** Takes the event from the head of the queue under the lock of its case; false if somebody else was quicker. */
    boolean take(String processor, String caseId, long position) {
        var locked = jdbc.sql("select 1 from parked_case where processor = ? and case_id = ? for update")
                .params(processor, caseId)
                .query(Integer.class)
                .optional();
        if (locked.isEmpty() || head(processor, caseId).orElse(-1) != position) {
            return false;
        }
        jdbc.sql("delete from parked_event where processor = ? and case_id = ? and position = ?")
                .params(processor, caseId, position)
                .update();
        return true;
    }

    /** Takes the event from the head of the queue for good, and keeps who did it and why. */
    boolean discard(String processor, String caseId, long position, String reason, String actor) {
        if (!take(processor, caseId, position)) {
            return false;
        }
        jdbc.sql("""
                        insert into discarded_event (processor, case_id, position, event_name, error_class, error_detail, reason,
                            discarded_by)
                        select processor, case_id, ?, event_name, error_class, error_detail, ?, ?
                        from parked_case where processor = ? and case_id = ?
                        """).params(position, reason, actor, processor, caseId).update();
        return true;
    }

    void releaseIfEmpty(String processor, String caseId) {
        jdbc.sql("""
                        delete from parked_case c where c.processor = ? and c.case_id = ? and not exists
                        (select 1 from parked_event e where e.processor = c.processor and e.case_id = c.case_id)
                        """).params(processor, caseId).update();
    }

    void clear(String processor) {
        jdbc.sql("delete from parked_case where processor = ?").param(processor).update();
    }
}
