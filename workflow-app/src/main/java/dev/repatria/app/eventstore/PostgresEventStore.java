package dev.repatria.app.eventstore;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** The event bus and store of the engine: streams are woken by appends and ask the database only then. */
public final class PostgresEventStore extends AbstractEventStore {

    private final PostgresEventStorageEngine engine;

    PostgresEventStore(PostgresEventStorageEngine engine) {
        super(builder(engine));
        this.engine = engine;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return engine.openCursor(token);
    }

    private static Builder builder(EventStorageEngine engine) {
        return new Builder() {}.storageEngine(engine);
    }
}
