package dev.repatria.app.eventstore;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/**
 * A reader's place in the log; asks the database only after an append was signalled.
 *
 * <p>Two threads may use it at once: Axon's coordinator looks for more events after it has let the next one in. Were both to read,
 * the same event would stand in the buffer twice, and two neighbours with one token count as two events of one upcast.
 */
final class LogCursor implements TrackingEventStream {

    private static final long NEVER = -1;

    private final LongFunction<Iterable<TrackedEventMessage<?>>> next;
    private final Signal signal;
    private final Queue<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
    private long position;
    private long emptyAt = NEVER;
    private boolean closed;
    private @Nullable Runnable callback;

    /** Reads on after a position; {@code next} gives what follows a position. */
    LogCursor(long position, LongFunction<Iterable<TrackedEventMessage<?>>> next, Signal signal) {
        this.position = position;
        this.next = next;
        this.signal = signal;
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(buffer.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var deadline = System.nanoTime() + unit.toNanos(timeout);
        var empty = whenEmpty();
        for (var left = unit.toNanos(timeout); empty.isPresent() && left > 0; left = deadline - System.nanoTime()) {
            signal.awaitAfter(empty.getAsLong(), left);
            empty = whenEmpty();
        }
        return empty.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        var event = poll();
        while (event.isEmpty()) {
            hasNextAvailable(Integer.MAX_VALUE, TimeUnit.SECONDS);
            event = poll();
        }
        return event.get();
    }

    /** The next event if there is one now. */
    synchronized Optional<TrackedEventMessage<?>> poll() {
        fill();
        return Optional.ofNullable(buffer.poll());
    }

    @Override
    public synchronized boolean setOnAvailableCallback(Runnable available) {
        stopListening();
        callback = available;
        signal.listen(available);
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
        stopListening();
        buffer.clear();
    }

    /** The count of the signal at which nothing more was there, if nothing is there now. */
    private synchronized OptionalLong whenEmpty() {
        fill();
        return buffer.isEmpty() ? OptionalLong.of(emptyAt) : OptionalLong.empty();
    }

    private void fill() {
        // The count is taken before the read: what is appended meanwhile raises it again.
        var count = signal.count();
        if (!buffer.isEmpty() || count == emptyAt) {
            return;
        }
        if (!closed) {
            for (var event : next.apply(position)) {
                buffer.add(event);
                position = event.trackingToken().position().orElse(position);
            }
        }
        emptyAt = buffer.isEmpty() ? count : NEVER;
    }

    private void stopListening() {
        if (callback != null) {
            signal.forget(callback);
            callback = null;
        }
    }
}
