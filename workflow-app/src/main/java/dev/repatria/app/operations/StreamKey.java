package dev.repatria.app.operations;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** What orders events: all events of one case are handled one after the other. */
final class StreamKey {

    private StreamKey() {}

    static String of(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domainEvent
                ? domainEvent.getAggregateIdentifier()
                : event.getIdentifier();
    }

    static long position(EventMessage<?> event) {
        if (event instanceof TrackedEventMessage<?> tracked && tracked.trackingToken() != null) {
            return tracked.trackingToken()
                    .position()
                    .orElseThrow(() -> new IllegalStateException("a token without a position"));
        }
        throw new IllegalArgumentException("only events read from the log have a position");
    }
}
