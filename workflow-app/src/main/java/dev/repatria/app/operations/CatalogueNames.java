package dev.repatria.app.operations;

import dev.repatria.app.eventstore.EventCatalogue;
import dev.repatria.app.eventstore.UnreadableEvent;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;

/** The names of the event catalogue. */
final class CatalogueNames implements EventNames {

    private final EventCatalogue catalogue;

    CatalogueNames(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String nameOf(EventMessage<?> event) {
        return event.getPayload() instanceof UnreadableEvent raw
                ? raw.name()
                : catalogue.nameOf(event.getPayloadType()).name();
    }

    @Override
    public boolean unreadable(EventMessage<?> event) {
        return event.getPayloadType() == UnreadableEvent.class;
    }

    @Override
    public Optional<Class<?>> typeOf(EventMessage<?> event) {
        return event.getPayload() instanceof UnreadableEvent raw
                ? named(raw.name())
                : Optional.of(event.getPayloadType());
    }

    private Optional<Class<?>> named(String name) {
        return catalogue.entries().entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(name))
                .findFirst()
                .map(Map.Entry::getKey);
    }
}
