package dev.repatria.core.path;

import dev.repatria.api.State;
import dev.repatria.api.transfer.TransferCommand;

/** How a saga sends a command: as the engine itself, stamped with the time of the edge. */
@FunctionalInterface
public interface EngineCommands {

    /** Sends it on behalf of the process in this State; in a batch of events once all of them are handled. If it is refused, the transaction is undone. */
    void send(TransferCommand command, State inState);
}
