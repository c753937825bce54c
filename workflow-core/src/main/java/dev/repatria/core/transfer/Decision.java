package dev.repatria.core.transfer;

import dev.repatria.api.transfer.TransferCommand;

/** What follows from a command on a case in which the command is open. */
@FunctionalInterface
public interface Decision<C extends TransferCommand> {

    /** Pure: reads the matter and the command, nothing else. */
    Outcome decide(Matter matter, C command);
}
