package dev.repatria.core.path;

import dev.repatria.api.transfer.TransferEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The events of each case that are handled in the current transaction, in the order of the log.
 *
 * <p>They commit together or not at all, so what an event asks for may be left to one that follows it here.
 */
final class EventsAhead {

    private final Map<String, List<DomainEventMessage<?>>> byCase = new HashMap<>();

    private EventsAhead(BatchingUnitOfWork<?> batch) {
        for (var message : batch.getMessages()) {
            if (message instanceof DomainEventMessage<?> event) {
                byCase.computeIfAbsent(event.getAggregateIdentifier(), id -> new ArrayList<>())
                        .add(event);
            }
        }
    }

    /** The events of its case that follow this one in the current transaction, up to one that cannot be read. */
    static List<DomainEventMessage<?>> of(DomainEventMessage<?> message) {
        return CurrentUnitOfWork.get().root() instanceof BatchingUnitOfWork<?> batch
                ? batch.getOrComputeResource(EventsAhead.class.getName(), key -> new EventsAhead(batch))
                        .after(message)
                : List.of();
    }

    private List<DomainEventMessage<?>> after(DomainEventMessage<?> message) {
        return byCase.getOrDefault(message.getAggregateIdentifier(), List.of()).stream()
                .dropWhile(event -> event.getSequenceNumber() <= message.getSequenceNumber())
                .takeWhile(event -> event.getPayload() instanceof TransferEvent)
                .toList();
    }
}
