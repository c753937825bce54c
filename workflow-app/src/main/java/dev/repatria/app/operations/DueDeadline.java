package dev.repatria.app.operations;

import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;

/**
 * A deadline that is due.
 *
 * @param kind the name of the deadline, one of a few
 * @param scope the simple name of the saga or aggregate that set it
 */
record DueDeadline(TaskInstanceId id, String kind, String scope, String caseId, Instant due) {}
