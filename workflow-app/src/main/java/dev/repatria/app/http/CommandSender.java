package dev.repatria.app.http;

import dev.repatria.core.casework.Attribution;
import dev.repatria.core.casework.CommandAnswer;
import dev.repatria.core.casework.TransferCase;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.springframework.stereotype.Component;

/** Puts a command on the bus, with who acts and when, and waits for what comes of it. */
@Component
final class CommandSender {

    private final CommandBus bus;
    private final Clock clock;

    CommandSender(CommandBus bus, Clock clock) {
        this.bus = bus;
        this.clock = clock;
    }

    /** Sends it; a refusal and every other failure is thrown. */
    CommandAnswer send(CommandRequest request) {
        var message = new GenericCommandMessage<Object>(
                        new GenericMessage<Object>(request.command()), TransferCase.COMMAND)
                .andMetaData(new Attribution(request.actor(), clock.instant()).toMetaData());
        if (request.trace() != null) {
            message = message.andMetaData(Map.of(TraceParent.HEADER, request.trace()));
        }
        var result = new AtomicReference<CommandResultMessage<?>>();
        bus.dispatch(message, (sent, answer) -> result.set(answer));
        var answer = Objects.requireNonNull(result.get(), "this bus answers on the same thread");
        if (answer.isExceptional()) {
            throw unchecked(answer.exceptionResult());
        }
        return (CommandAnswer) answer.getPayload();
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }
}
