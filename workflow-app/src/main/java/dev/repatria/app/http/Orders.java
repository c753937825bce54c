package dev.repatria.app.http;

import dev.repatria.api.Actor;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.treaty.TreatyCommand;
import dev.repatria.app.casework.TreatyDesk;
import dev.repatria.core.casework.CaseCommands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an order of what a request holds. */
@Component
final class Orders {

    private final CommandReader reader;
    private final CaseCommands commands;
    private final Refusals refusals;
    private final TreatyDesk desk;

    Orders(CommandReader reader, CaseCommands commands, Refusals refusals, TreatyDesk desk) {
        this.reader = reader;
        this.commands = commands;
        this.refusals = refusals;
        this.desk = desk;
    }

    Order of(String name, byte[] body, Actor actor, ExpectedVersion expected, @Nullable String trace) {
        var command = reader.read(name, body);
        return command instanceof TreatyCommand treaty
                ? new TreatyOrder(treaty, actor, expected, desk)
                : new CaseOrder((TransferCommand) command, actor, expected, trace, commands, refusals);
    }
}
