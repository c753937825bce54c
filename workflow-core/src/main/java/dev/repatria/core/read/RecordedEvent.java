package dev.repatria.core.read;

import dev.repatria.api.State;
import dev.repatria.api.StoredAs;
import dev.repatria.api.transfer.TransferEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        var metadata = message.getMetaData().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Recording.RECORDED_AT))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
        return new RecordedEvent(
                Recording.position(message),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                (TransferEvent) message.getPayload(),
                metadata,
                Recording.at(message));
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
