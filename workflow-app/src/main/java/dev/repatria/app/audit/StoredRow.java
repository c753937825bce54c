package dev.repatria.app.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/**
 * One event as it is stored.
 *
 * @param position its place in the log
 * @param sequence its place in the case, from 0
 * @param name stable name of the event
 * @param version version of its shape
 * @param payload the stored JSON, byte for byte
 * @param metadata who, in which capacity, for which State, under what
 * @param occurredAt clock of the engine
 * @param recordedAt clock of the database
 */
record StoredRow(
        long position,
        String eventId,
        long sequence,
        String name,
        int version,
        @JsonRawValue String payload,
        @JsonRawValue String metadata,
        Instant occurredAt,
        Instant recordedAt) {}
