package dev.repatria.core.read.work;

import dev.repatria.api.Authority;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits, or waited, for somebody.
 *
 * @param caseId the case
 * @param sequence the event that opened it
 * @param sentencing the sentencing State of the case
 * @param receiving the receiving State of the case
 * @param open what, for which side and role, until when and under which article
 * @param authority the body, where the log names it
 * @param since the effective day from which it waits
 * @param missedOn the day on which its date was declared missed
 * @param endedOn the effective day on which it stopped waiting; absent while it waits
 * @param endedBy the event that ended it
 */
public record WorkItem(
        String caseId,
        long sequence,
        State sentencing,
        State receiving,
        OpenStep open,
        @Nullable String authority,
        LocalDate since,
        @Nullable LocalDate missedOn,
        @Nullable LocalDate endedOn,
        @Nullable Long endedBy) {

    /** Whether it still waits. */
    public boolean waits() {
        return endedOn == null;
    }

    /** What waits. */
    public PathStep step() {
        return open.step();
    }

    /** In which capacity somebody must act. */
    public Role role() {
        return open.role();
    }

    /** The State for which it waits. */
    public State state() {
        return open.side() == Side.SENTENCING ? sentencing : receiving;
    }

    static @Nullable String name(@Nullable Authority authority) {
        return authority == null ? null : authority.name();
    }

    WorkItem missed(LocalDate on) {
        return new WorkItem(caseId, sequence, sentencing, receiving, open, authority, since, on, endedOn, endedBy);
    }

    WorkItem ended(LocalDate on, long by) {
        return new WorkItem(caseId, sequence, sentencing, receiving, open, authority, since, missedOn, on, by);
    }

    WorkItem again(LocalDate from) {
        return new WorkItem(caseId, sequence, sentencing, receiving, open, authority, from, missedOn, null, null);
    }
}
