package dev.repatria.core.path;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/** What the log is known to hold of a case beyond an event, without being asked for it. */
@FunctionalInterface
public interface NewerEvents {

    /** Nothing is known but what one is told. */
    NewerEvents NONE = (caseId, sequence) -> List.of();

    /**
     * The events that follow in the stream of the case, the next first and none left out; fewer than there are, or none, if it is not known.
     *
     * @param sequence of the event in the stream of its case
     */
    List<DomainEventMessage<?>> after(String caseId, long sequence);
}
