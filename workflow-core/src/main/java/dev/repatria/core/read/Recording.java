package dev.repatria.core.read;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** What the log adds to an event that it delivers: where and when it was taken in. */
public final class Recording {

    static final String RECORDED_AT = "recordedAt";

    private Recording() {}

    /** Clock of the database; that of the engine for an event that does not come from the log. */
    public static Instant at(EventMessage<?> message) {
        return message.getMetaData().get(RECORDED_AT) instanceof String text
                ? Instant.parse(text)
                : message.getTimestamp();
    }

    /** Its place in the log; 0 for an event that does not come from a processor. */
    public static long position(EventMessage<?> message) {
        return message instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(0)
                : 0;
    }
}
