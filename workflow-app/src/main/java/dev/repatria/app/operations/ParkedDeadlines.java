package dev.repatria.app.operations;

import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.command.AggregateScopeDescriptor;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of deadlines whose step failed. */
final class ParkedDeadlines {

    /** Under which name deadlines appear in the list of parked work. */
    static final String PROCESSOR = "deadlines";

    /** When a parked deadline is due: after every deadline that the law knows. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    ParkedDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ParkedCase> all() {
        return jdbc.sql("""
                        select ? as processor, p.case_id, 0 as position, p.kind as event_name, p.category, p.error_class,
                               p.error_detail, p.error_trace, p.attempts, 1 as waiting, p.parked_at, p.failed_at
                        from parked_deadline p join scheduled_tasks t using (task_name, task_instance)
                        where t.execution_time >= ? order by p.parked_at limit 1000
                        """)
                .params(PROCESSOR, Timestamp.from(NEVER))
                .query(ParkedCase.class)
                .list();
    }

    void park(DueDeadline deadline, Failure failure) {
        jdbc.sql("""
                        insert into parked_deadline (task_name, task_instance, kind, case_id, due, error_class, error_detail,
                            error_trace, category)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (task_name, task_instance) do update set attempts = parked_deadline.attempts + 1,
                            error_class = excluded.error_class, error_detail = excluded.error_detail,
                            error_trace = excluded.error_trace, category = excluded.category, failed_at = clock_timestamp()
                        """)
                .params(deadline.id().getTaskName(), deadline.id().getId(), deadline.kind(), deadline.caseId())
                .params(Timestamp.from(deadline.due()), failure.errorClass(), failure.detail(), failure.trace())
                .param(failure.category().label())
                .update();
    }

    /** Makes every parked deadline of the case due when it was due, that is at once. */
    int dueAgain(String caseId) {
        return jdbc.sql("""
                        update scheduled_tasks t set execution_time = p.due, version = t.version + 1 from parked_deadline p
                        where p.task_name = t.task_name and p.task_instance = t.task_instance and p.case_id = ?
                            and t.execution_time >= ? and not t.picked
                        """).params(caseId, Timestamp.from(NEVER)).update();
    }

    /** Removes the deadline together with the effect of its step; false if it was cancelled meanwhile. */
    boolean done(TaskInstanceId deadline) {
        return jdbc.sql("delete from scheduled_tasks where task_name = ? and task_instance = ?")
                        .params(deadline.getTaskName(), deadline.getId())
                        .update()
                == 1;
    }

    /** The case that a deadline belongs to. */
    String caseOf(ScopeDescriptor scope) {
        if (scope instanceof AggregateScopeDescriptor aggregate) {
            return String.valueOf(aggregate.getIdentifier());
        }
        var saga = String.valueOf(((SagaScopeDescriptor) scope).getIdentifier());
        return jdbc.sql("select association_value from saga_association where saga_id = ? order by id limit 1")
                .param(saga)
                .query(String.class)
                .optional()
                .orElse(saga);
    }
}
