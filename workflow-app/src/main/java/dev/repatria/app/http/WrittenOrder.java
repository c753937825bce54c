package dev.repatria.app.http;

import dev.repatria.api.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A command as it came in, before anybody has read it.
 *
 * @param name the name in its address
 * @param body its bytes, of which a digest is kept with the key
 * @param key the header {@code Idempotency-Key}
 * @param ifMatch the header {@code If-Match}
 * @param trace the header {@code traceparent}
 */
@SuppressWarnings("ArrayRecordComponent") // orders are never compared
record WrittenOrder(
        String name,
        byte[] body,
        Actor actor,
        @Nullable String key,
        @Nullable String ifMatch,
        @Nullable String trace) {}
