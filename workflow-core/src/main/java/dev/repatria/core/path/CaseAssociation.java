package dev.repatria.core.path;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.modelling.saga.AssociationResolver;

/** Ties a saga to its case by the stream of the event; payloads do not repeat the case id. */
public final class CaseAssociation implements AssociationResolver {

    @Override
    public <T> void validate(String property, MessageHandlingMember<T> handler) {
        // Every domain event has a stream, so there is nothing to check in advance.
    }

    @Override
    public <T> Object resolve(String property, EventMessage<?> message, MessageHandlingMember<T> handler) {
        return ((DomainEventMessage<?>) message).getAggregateIdentifier();
    }
}
