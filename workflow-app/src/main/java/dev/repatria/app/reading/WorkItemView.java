package dev.repatria.app.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.core.read.work.WorkItem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody.
 *
 * @param sequence the event of the case that opened it
 * @param subject tells steps of one kind apart
 * @param state the State for which it waits
 * @param role the capacity in which somebody must act
 * @param authority the body, where the log names it
 * @param cite where the law asks for it
 * @param overdue whether its date was declared missed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkItemView(
        String caseId,
        long sequence,
        PathStep step,
        @Nullable String subject,
        State state,
        Role role,
        @Nullable String authority,
        LocalDate since,
        @Nullable LocalDate dueOn,
        String cite,
        boolean overdue) {

    static WorkItemView of(WorkItem item) {
        return new WorkItemView(
                item.caseId(),
                item.sequence(),
                item.step(),
                item.open().subject(),
                item.state(),
                item.role(),
                item.authority(),
                item.since(),
                item.open().dueOn(),
                item.open().cite().toString(),
                item.missedOn() != null);
    }
}
