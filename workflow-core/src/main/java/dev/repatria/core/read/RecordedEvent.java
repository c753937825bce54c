package dev.repatria.core.read;

import dev.repatria.api.State;
import dev.repatria.api.StoredAs;
import dev.repatria.api.transfer.TransferEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * An event of a case with everything that the log says about it, as every read model takes it in.
 *
 * @param position its place in the whole log
 * @param caseId the case
 * @param sequence its place in the case, from 0
 * @param event what happened
 * @param metadata who, in which capacity, for which State, under what, on which papers
 * @param recordedAt clock of the database
 */
public record RecordedEvent(
        long position,
        String caseId,
        long sequence,
        TransferEvent event,
        Map<String, String> metadata,
        Instant recordedAt) {

    /** Keeps its own copy of the metadata. */
    public RecordedEvent {
        metadata = Map.copyOf(metadata);
    }

    /** The event as a processor delivers it. */
    public static RecordedEvent of(DomainEventMessage<?> message) {
        var metadata = new HashMap<String, String>();
        message.getMetaData().forEach((key, value) -> {
            if (!key.equals(Recording.RECORDED_AT)) {
                metadata.put(key, String.valueOf(value));
            }
        });
        return new RecordedEvent(
                Recording.position(message),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                (TransferEvent) message.getPayload(),
                metadata,
                Recording.at(message));
    }

    /** The cases among these events whose first event is not among them, so that something may have been kept of them. */
    public static Set<String> begunBefore(List<DomainEventMessage<?>> messages) {
        var cases = new HashSet<String>();
        var seen = new HashSet<String>();
        for (var message : messages) {
            if (seen.add(message.getAggregateIdentifier()) && message.getSequenceNumber() > 0) {
                cases.add(message.getAggregateIdentifier());
            }
        }
        return cases;
    }

    /** The version of the case after it. */
    public int version() {
        return Math.toIntExact(sequence + 1);
    }

    /** Its stable name. */
    public String name() {
        return event.getClass().getAnnotation(StoredAs.class).name();
    }

    /** The metadata under this key; empty text when there is none. */
    public String text(String key) {
        return metadata.getOrDefault(key, "");
    }

    /** The State whose authority recorded it. */
    public Optional<State> state() {
        return Optional.ofNullable(metadata.get("state")).map(State::of);
    }
}
