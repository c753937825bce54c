package dev.repatria.app.operations;

import java.util.Arrays;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.modelling.saga.AbstractSagaManager;

/** What kind of handlers a processor has. */
final class Handlers {

    private Handlers() {}

    static boolean hasSaga(EventHandlerInvoker handlers) {
        return handlers instanceof MultiEventHandlerInvoker many
                ? many.delegates().stream().anyMatch(Handlers::hasSaga)
                : handlers instanceof AbstractSagaManager;
    }

    static Optional<String> whyNotRebuildable(EventHandlerInvoker handlers) {
        if (hasSaga(handlers)) {
            return Optional.of("it acts: reading the log again would send its commands again");
        }
        return withoutReset(handlers).map(type -> type + " does not say how it is emptied");
    }

    private static Optional<String> withoutReset(EventHandlerInvoker handlers) {
        if (handlers instanceof MultiEventHandlerInvoker many) {
            return many.delegates().stream()
                    .flatMap(one -> withoutReset(one).stream())
                    .findFirst();
        }
        return handlers instanceof SimpleEventHandlerInvoker simple
                ? simple.eventHandlers().stream()
                        .map(EventMessageHandler::getTargetType)
                        .filter(type -> Arrays.stream(type.getDeclaredMethods())
                                .noneMatch(method -> method.isAnnotationPresent(ResetHandler.class)))
                        .map(Class::getSimpleName)
                        .findFirst()
                : Optional.of(handlers.getClass().getSimpleName());
    }
}
