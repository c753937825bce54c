package dev.repatria.app.http;

import dev.repatria.api.Actor;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.core.casework.CaseCommands;
import dev.repatria.core.casework.CommandAnswer;
import dev.repatria.core.casework.CommandRefused;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command on a case.
 *
 * @param trace the trace that the caller belongs to
 */
record CaseOrder(
        TransferCommand command,
        Actor actor,
        ExpectedVersion expected,
        @Nullable String trace,
        CaseCommands commands,
        Refusals refusals)
        implements Order {

    @Override
    public CommandAnswer carryOut() {
        return commands.send(command, actor, trace == null ? Map.of() : Map.of(TraceParent.HEADER, trace));
    }

    @Override
    public Problem refusal(CommandRefused refused) {
        return refusals.problem(this, refused);
    }

    @Override
    public boolean writesOnlyTheLog() {
        return true;
    }

    @Override
    public String home() {
        return "/v1/cases/";
    }
}
