package dev.repatria.app.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes events as JSON under their stored name, and reads every version back as the record of today. */
public final class EventCodec {

    private static final TypeReference<LinkedHashMap<String, String>> STRINGS = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final EventCatalogue catalogue;
    private final Map<StoredName, UnaryOperator<JsonNode>> upcasters = new HashMap<>();

    /**
     * Checks that every chain of upcasters ends at a record.
     *
     * @throws IllegalStateException if two upcasters read the same version or one leads nowhere
     */
    public EventCodec(EventCatalogue catalogue, Collection<Upcaster> upcasters) {
        this.catalogue = catalogue;
        for (var upcaster : upcasters) {
            if (this.upcasters.put(upcaster.from(), upcaster.change()) != null) {
                throw new IllegalStateException("two upcasters read " + upcaster.from());
            }
        }
        for (var from : this.upcasters.keySet()) {
            if (catalogue.classOf(newest(from)).isEmpty()) {
                throw new IllegalStateException("the upcaster from " + from + " leads to no known event");
            }
        }
    }

    StoredName nameOf(Object event) {
        return catalogue.nameOf(event.getClass());
    }

    byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    /** The metadata as texts. */
    public Map<String, String> readMetadata(byte[] stored) {
        return mapper.readValue(stored, STRINGS);
    }

    /** The record of today, or an {@link UnreadableEvent}; never an exception. */
    public Object read(String name, int version, byte[] payload) {
        var stored = new StoredName(name, version);
        var target = catalogue.classOf(newest(stored)).orElse(null);
        if (target == null) {
            return new UnreadableEvent(name, version, unknown(stored), payload);
        }
        try {
            return upcasters.containsKey(stored)
                    ? mapper.treeToValue(upcast(stored, mapper.readTree(payload)), target)
                    : mapper.readValue(payload, target);
        } catch (RuntimeException e) {
            return new UnreadableEvent(name, version, reason(e), payload);
        }
    }

    private StoredName newest(StoredName stored) {
        var current = stored;
        while (upcasters.containsKey(current)) {
            current = current.next();
        }
        return current;
    }

    private JsonNode upcast(StoredName stored, JsonNode payload) {
        var current = stored;
        var changed = payload;
        for (var change = upcasters.get(current); change != null; change = upcasters.get(current)) {
            changed = change.apply(changed);
            current = current.next();
        }
        return changed;
    }

    private String unknown(StoredName stored) {
        var versions = catalogue.versionsOf(stored.name());
        return versions.isEmpty()
                ? "no event has the name " + stored.name()
                : "version " + stored.version() + " of " + stored.name() + " is unknown, known is " + versions;
    }

    /** Says what is wrong and where, without the value: it can hold personal data. */
    private static String reason(RuntimeException e) {
        var at = e instanceof JacksonException json && json.getPath() != null
                ? json.getPath().stream()
                        .map(EventCodec::step)
                        .reduce((a, b) -> a + "." + b)
                        .map(path -> " at " + path)
                        .orElse("")
                : "";
        return "the payload does not fit the record (" + e.getClass().getSimpleName() + at + ")";
    }

    private static String step(JacksonException.Reference reference) {
        @Nullable String property = reference.getPropertyName();
        return property == null ? String.valueOf(reference.getIndex()) : property;
    }
}
