package dev.repatria.app.eventstore;

import java.time.Instant;
import java.util.UUID;

/**
 * One row of the log as stored.
 *
 * @param position its place in the whole log
 * @param streamId the case or other stream
 * @param sequenceNumber its place in the stream, from 0
 * @param payload the event as JSON
 * @param metadata an object of strings as JSON
 * @param occurredAt clock of the engine that appended it
 * @param recordedAt clock of the database
 */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
public record StoredEvent(
        long position,
        UUID eventId,
        String streamId,
        String streamType,
        long sequenceNumber,
        String name,
        int version,
        byte[] payload,
        byte[] metadata,
        Instant occurredAt,
        Instant recordedAt) {

    /** Leaves payload and metadata out: they can hold personal data. */
    @Override
    public String toString() {
        return position + " " + streamId + "#" + sequenceNumber + " " + name + " v" + version;
    }
}
