package dev.repatria.api.detention;

import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.time.Period;

/** Schedules a recurring review that the parties agreed. */
public record ScheduleDetentionReview(
        String caseId, LocalDate on, Side reviewer, Period interval, LocalDate firstDueOn, String agreement)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public ScheduleDetentionReview {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(reviewer, "reviewer");
        Require.present(interval, "interval");
        Require.present(firstDueOn, "firstDueOn");
        Require.text(agreement, "agreement");
    }
}
