package dev.repatria.app.eventstore;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** A reader's place in the log; asks the database only after an append was signalled. */
final class LogCursor implements TrackingEventStream {

    private static final long NEVER = -1;

    private final LongFunction<Iterable<TrackedEventMessage<?>>> next;
    private final Signal signal;
    private final Queue<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
    private long position;
    private long emptyAt = NEVER;
    private @Nullable Runnable callback;

    /** Reads on after a position; {@code next} gives what follows a position. */
    LogCursor(long position, LongFunction<Iterable<TrackedEventMessage<?>>> next, Signal signal) {
        this.position = position;
        this.next = next;
        this.signal = signal;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(buffer.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var deadline = System.nanoTime() + unit.toNanos(timeout);
        fill();
        for (var left = unit.toNanos(timeout); buffer.isEmpty() && left > 0; left = deadline - System.nanoTime()) {
            signal.awaitAfter(emptyAt, left);
            fill();
        }
        return !buffer.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.SECONDS)) {
            Thread.onSpinWait();
        }
        return buffer.remove();
    }

    /** The next event if there is one now. */
    Optional<TrackedEventMessage<?>> poll() {
        fill();
        return Optional.ofNullable(buffer.poll());
    }

    @Override
    public boolean setOnAvailableCallback(Runnable available) {
        stopListening();
        callback = available;
        signal.listen(available);
        return true;
    }

    @Override
    public void close() {
        stopListening();
        buffer.clear();
    }

    private void fill() {
        // The count is taken before the read: what is appended meanwhile raises it again.
        var count = signal.count();
        if (!buffer.isEmpty() || count == emptyAt) {
            return;
        }
        for (var event : next.apply(position)) {
            buffer.add(event);
            position = event.trackingToken().position().orElse(position);
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
