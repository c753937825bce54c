package dev.repatria.app;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** What every message inherits from the one that caused it, so that a case can be followed from request to event to request. */
final class Correlation implements CorrelationDataProvider {

    private static final String CORRELATION = "correlationId";
    private static final String CAUSATION = "causationId";
    private static final String COMMAND = "commandId";
    private static final String TRACE = "traceparent";

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var inherited = new HashMap<String, Object>();
        inherited.put(CAUSATION, message.getIdentifier());
        inherited.put(CORRELATION, message.getMetaData().getOrDefault(CORRELATION, message.getIdentifier()));
        if (message.getMetaData().containsKey(TRACE)) {
            inherited.put(TRACE, message.getMetaData().get(TRACE));
        }
        if (message instanceof CommandMessage<?>) {
            inherited.put(COMMAND, message.getIdentifier());
        }
        return inherited;
    }
}
