package dev.repatria.app.eventstore;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The id of a stream as it is stored.
 *
 * @param id the UUID that names the stream, or one derived from its name
 * @param name the stream's name if that is not a UUID
 */
record StreamId(UUID id, @Nullable String name) {

    private static final int UUID_LENGTH = 36;

    static StreamId of(String text) {
        if (text.length() == UUID_LENGTH) {
            try {
                var id = UUID.fromString(text);
                if (id.toString().equals(text)) {
                    return new StreamId(id, null);
                }
            } catch (IllegalArgumentException notAnId) {
                return named(text);
            }
        }
        return named(text);
    }

    String text() {
        return name == null ? id.toString() : name;
    }

    private static StreamId named(String text) {
        return new StreamId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)), text);
    }
}
