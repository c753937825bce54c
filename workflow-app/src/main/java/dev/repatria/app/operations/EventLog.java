package dev.repatria.app.operations;

import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** The event log as a retry needs it: one event by its position. */
final class EventLog {

    private final EventStorageEngine engine;

    EventLog(EventStorageEngine engine) {
        this.engine = engine;
    }

    Optional<TrackedEventMessage<?>> at(long position) {
        return engine.readEvents(new GlobalSequenceTrackingToken(position - 1), false)
                .findFirst()
                .filter(event -> StreamKey.position(event) == position)
                .map(event -> event);
    }
}
