package dev.repatria.api.transfer.handover;

import dev.repatria.api.Require;
import dev.repatria.api.State;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Fixes place and day, and asks transit States. */
public record ScheduleHandover(
        String caseId, LocalDate on, String place, LocalDate handoverOn, List<State> transitStates)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public ScheduleHandover {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(place, "place");
        Require.present(handoverOn, "handoverOn");
        transitStates = Require.list(transitStates);
    }
}
