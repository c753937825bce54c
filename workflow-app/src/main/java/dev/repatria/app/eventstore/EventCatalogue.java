package dev.repatria.app.eventstore;

import dev.repatria.api.StoredAs;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which record class is stored under which name and version. */
public final class EventCatalogue {

    private final Map<StoredName, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, StoredName> names = new HashMap<>();

    private EventCatalogue() {}

    /**
     * Reads the records that these sealed interfaces permit.
     *
     * @throws IllegalStateException if a record has no stored name or two have the same
     */
    public static EventCatalogue of(Class<?>... sealedInterfaces) {
        var catalogue = new EventCatalogue();
        Stream.of(sealedInterfaces).flatMap(EventCatalogue::records).forEach(catalogue::add);
        return catalogue;
    }

    /** The class that a stored name and version stand for. */
    public Optional<Class<?>> classOf(StoredName stored) {
        return Optional.ofNullable(classes.get(stored));
    }

    /**
     * The name under which events of this class are stored.
     *
     * @throws IllegalArgumentException if the catalogue does not have the class
     */
    public StoredName nameOf(Class<?> event) {
        var name = names.get(event);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " is not in the event catalogue");
        }
        return name;
    }

    /** Every class with its stored name. */
    public Map<Class<?>, StoredName> entries() {
        return Map.copyOf(names);
    }

    /** Every version that is known under a name. */
    Set<Integer> versionsOf(String name) {
        var versions = new TreeSet<Integer>();
        classes.keySet().stream().filter(stored -> stored.name().equals(name)).forEach(s -> versions.add(s.version()));
        return versions;
    }

    private static Stream<Class<?>> records(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        if (!type.isSealed()) {
            throw new IllegalStateException(type.getName() + " is neither a record nor a sealed interface");
        }
        return Stream.of(type.getPermittedSubclasses()).flatMap(EventCatalogue::records);
    }

    private void add(Class<?> event) {
        var storedAs = event.getAnnotation(StoredAs.class);
        if (storedAs == null) {
            throw new IllegalStateException(event.getName() + " has no @StoredAs");
        }
        var name = new StoredName(storedAs.name(), storedAs.version());
        if (!versionsOf(name.name()).isEmpty()) {
            throw new IllegalStateException(event.getName() + " is stored as " + name + ", a name that is taken");
        }
        classes.put(name, event);
        names.put(event, name);
    }
}
