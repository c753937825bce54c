package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Await;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;

/** Axon's coordinator looks at its stream from two threads for a moment; see {@link LogCursor}. */
class LogCursorTest {

    private static final TrackedEventMessage<?> EVENT = new GenericTrackedEventMessage<>(
            new GlobalSequenceTrackingToken(1), GenericEventMessage.asEventMessage("happened"));

    private final AtomicReference<LogCursor> cursor = new AtomicReference<>();
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void two_threads_that_look_at_once_are_given_each_event_once() throws Exception {
        var second = new Thread(() -> cursor.get().peek());
        cursor.set(new LogCursor(0, position -> readWhile(second, position), new Signal()));

        cursor.get().peek();
        second.join();

        assertThat(cursor.get().poll().orElseThrow()).isSameAs(EVENT);
        assertThat(cursor.get().poll()).isEmpty();
    }

    /** Reads what follows a position, and meanwhile lets the other thread come as far as it can. */
    private List<TrackedEventMessage<?>> readWhile(Thread other, long position) {
        if (reads.getAndIncrement() == 0) {
            other.start();
            Await.until(
                    "the other thread waits or is done",
                    () -> other.getState() == Thread.State.BLOCKED || other.getState() == Thread.State.TERMINATED);
        }
        return position < 1 ? List.of(EVENT) : List.of();
    }
}
