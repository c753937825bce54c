package dev.repatria.app.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;

/** Between rows of the log and messages of Axon. */
final class EventMessages {

    /** The key under which a delivered event carries the database's time of recording, as an ISO-8601 instant. */
    static final String RECORDED_AT = "recordedAt";

    private final EventCodec codec;

    EventMessages(EventCodec codec) {
        this.codec = codec;
    }

    EventTable.NewEvent toRow(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new EventStoreException(message.getPayloadType().getName() + " belongs to no stream");
        }
        return new EventTable.NewEvent(
                StreamId.of(event.getAggregateIdentifier()),
                event.getType(),
                event.getSequenceNumber(),
                UUID.fromString(event.getIdentifier()),
                codec.nameOf(event.getPayload()),
                codec.write(event.getPayload()),
                codec.write(texts(event.getMetaData())),
                event.getTimestamp());
    }

    /** For a processor: an event that cannot be read is delivered as {@link UnreadableEvent}. */
    TrackedEventMessage<?> ofLog(StoredEvent stored) {
        var payload = codec.read(stored.name(), stored.version(), stored.payload());
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(stored.position()), message(stored, payload));
    }

    /**
     * For the aggregate.
     *
     * @throws EventStoreException for an event that cannot be read: a state without it would be wrong
     */
    DomainEventMessage<?> ofStream(StoredEvent stored) {
        var payload = codec.read(stored.name(), stored.version(), stored.payload());
        if (payload instanceof UnreadableEvent unreadable) {
            throw new EventStoreException("stream " + stored.streamId() + " cannot be loaded: event "
                    + stored.sequenceNumber() + ": " + unreadable.reason());
        }
        return message(stored, payload);
    }

    private DomainEventMessage<?> message(StoredEvent stored, Object payload) {
        return new GenericDomainEventMessage<>(
                stored.streamType(),
                stored.streamId(),
                stored.sequenceNumber(),
                payload,
                metadata(stored),
                stored.eventId().toString(),
                stored.occurredAt());
    }

    private MetaData metadata(StoredEvent stored) {
        Map<String, Object> metadata = new LinkedHashMap<>(codec.readMetadata(stored.metadata()));
        metadata.put(RECORDED_AT, stored.recordedAt().toString());
        return MetaData.from(metadata);
    }

    private static Map<String, String> texts(MetaData metadata) {
        var texts = new LinkedHashMap<String, String>();
        metadata.forEach((key, value) -> {
            if (!(value instanceof String text)) {
                throw new EventStoreException("the metadata " + key + " is not a text");
            }
            if (!key.equals(RECORDED_AT)) {
                texts.put(key, text);
            }
        });
        return texts;
    }
}
