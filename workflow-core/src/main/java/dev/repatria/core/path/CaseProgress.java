package dev.repatria.core.path;

import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.transfer.CaseState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The state of a case right after a given event, for handlers that meet the events of each case in order.
 *
 * <p>Keeps the last cases it met, so that the next event of a case costs one fold instead of one read.
 */
public final class CaseProgress {

    private static final int KEPT = 250;

    private final EventStore events;
    private final Map<String, CaseState> met = Collections.synchronizedMap(new Recent());

    /** Reads cases from this log. */
    public CaseProgress(EventStore events) {
        this.events = events;
    }

    /** The state after this event. */
    public CaseState after(DomainEventMessage<?> message) {
        var known = met.get(message.getAggregateIdentifier());
        var sequence = message.getSequenceNumber();
        if (known != null && known.version() == sequence + 1) {
            return known;
        }
        var before = sequence == 0 ? new CaseState() : known;
        var next = before != null && before.version() == sequence
                ? next(before, message)
                : read(message.getAggregateIdentifier(), sequence);
        met.put(message.getAggregateIdentifier(), next);
        return next;
    }

    // Another processor may still be looking at the known state.
    private static CaseState next(CaseState known, DomainEventMessage<?> message) {
        var next = known.copy();
        next.evolve((TransferEvent) message.getPayload());
        return next;
    }

    private CaseState read(String caseId, long last) {
        var state = new CaseState();
        var stream = events.readEvents(caseId);
        while (stream.hasNext() && stream.peek().getSequenceNumber() <= last) {
            state.evolve((TransferEvent) stream.next().getPayload());
        }
        return state;
    }

    private static final class Recent extends LinkedHashMap<String, CaseState> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CaseState> eldest) {
            return size() > KEPT;
        }
    }
}
