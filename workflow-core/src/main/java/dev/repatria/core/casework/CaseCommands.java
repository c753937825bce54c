package dev.repatria.core.casework;

import dev.repatria.api.Actor;
import dev.repatria.api.State;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.treaty.TreatyCommand;
import dev.repatria.core.path.Desk;
import dev.repatria.core.path.EngineCommands;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;

/** Sends commands to cases, with who acts and the time of the edge. */
public final class CaseCommands implements EngineCommands {

    /** Metadata key of the version that the sender has seen, when it asks for no other. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    /** The one command name of the treaty register; the payload says which command it is. */
    public static final String TREATY_COMMAND = "dev.repatria.TreatyCommand";

    private final CommandBus bus;
    private final InstantSource clock;

    /** Sends over this bus and takes the time from this clock. */
    public CaseCommands(CommandBus bus, InstantSource clock) {
        this.bus = bus;
        this.clock = clock;
    }

    /** Sends a command and waits for what came of it; a refusal is thrown as {@link CommandRefused}. */
    public CommandAnswer send(TransferCommand command, Actor actor, Map<String, String> more) {
        return dispatch(TransferCase.COMMAND, command, actor, more);
    }

    /** Sends a command to the treaty register and waits for what came of it. */
    public CommandAnswer send(TreatyCommand command, Actor actor) {
        return dispatch(TREATY_COMMAND, command, actor, Map.of());
    }

    /** Asked for while a batch of events is handled, it is sent once all of them are, and whoever asks does not wait for it. */
    @Override
    public void send(TransferCommand command, State inState) {
        // Made here, because it is caused by the event that is handled now.
        var message = message(TransferCase.COMMAND, command, Desk.engine(inState), Map.of());
        OnceHandled.run(() -> dispatch(message));
    }

    private <C> CommandAnswer dispatch(String name, C command, Actor actor, Map<String, String> more) {
        return dispatch(message(name, command, actor, more));
    }

    private <C> CommandMessage<C> message(String name, C command, Actor actor, Map<String, String> more) {
        var message = new GenericMessage<C>(command, new Attribution(actor, clock.instant()).toMetaData());
        return new GenericCommandMessage<C>(more.isEmpty() ? message : message.andMetaData(more), name);
    }

    private <C> CommandAnswer dispatch(CommandMessage<C> message) {
        var callback = new FutureCallback<C, CommandAnswer>();
        bus.dispatch(message, callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new CompletionException(result.exceptionResult());
        }
        return result.getPayload();
    }
}
