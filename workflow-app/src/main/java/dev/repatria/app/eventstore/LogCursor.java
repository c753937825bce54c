package dev.repatria.app.eventstore;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/**
 * A reader's place in the log; asks the database only after an append was signalled.
 *
 * <p>Two threads may use it at once: Axon's coordinator looks for more events after it has let the next one in. Were both to read,
 * the same event would stand in the buffer twice, and two neighbours with one token count as two events of one upcast.
 *
 * <p>A reader that is called back rests for a moment after it was given a few events, the longer the more they were: so the higher the rate, the
 * less often it works, and the more it takes in together. The first event after a pause is never waited for, nor is anything by a reader that is far behind.
 */
final class LogCursor implements TrackingEventStream {

    static final int FEW = 200;

    private static final long NEVER = -1;
    private static final long LEAST_REST_NANOS = TimeUnit.MILLISECONDS.toNanos(7);
    private static final long REST_NANOS_FOR_EACH = TimeUnit.MICROSECONDS.toNanos(250);

    private final LongFunction<Iterable<TrackedEventMessage<?>>> next;
    private final Signal signal;
    private final LongSupplier nanoTime;
    private final Queue<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
    private long position;
    private long emptyAt = NEVER;
    private long restsUntil;
    private volatile boolean willBeCalled;
    private boolean closed;
    private volatile @Nullable Runnable callback;

    /** Reads on after a position; {@code next} gives what follows a position. */
    LogCursor(long position, LongFunction<Iterable<TrackedEventMessage<?>>> next, Signal signal) {
        this(position, next, signal, System::nanoTime);
    }

    LogCursor(
            long position, LongFunction<Iterable<TrackedEventMessage<?>>> next, Signal signal, LongSupplier nanoTime) {
        this.position = position;
        this.next = next;
        this.signal = signal;
        this.nanoTime = nanoTime;
        this.restsUntil = nanoTime.getAsLong();
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
            signal.awaitAfter(empty.getAsLong(), Math.min(left, longestWait()));
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
        Runnable unlessPlanned = () -> {
            if (!willBeCalled) {
                available.run();
            }
        };
        callback = unlessPlanned;
        signal.listen(unlessPlanned);
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
        if (!buffer.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(rests() ? signal.count() : emptyAt);
    }

    private synchronized long longestWait() {
        return rests() ? Math.max(0, restsUntil - nanoTime.getAsLong()) : Long.MAX_VALUE;
    }

    private void fill() {
        // The count is taken before the read: what is appended meanwhile raises it again.
        var count = signal.count();
        if (!buffer.isEmpty() || count == emptyAt) {
            return;
        }
        if (rests()) {
            planCall();
            return;
        }
        if (!closed) {
            for (var event : next.apply(position)) {
                buffer.add(event);
                position = event.trackingToken().position().orElse(position);
            }
        }
        emptyAt = buffer.isEmpty() ? count : NEVER;
        if (!buffer.isEmpty() && buffer.size() < FEW) {
            restsUntil = nanoTime.getAsLong() + LEAST_REST_NANOS + buffer.size() * REST_NANOS_FOR_EACH;
        }
    }

    private boolean rests() {
        return callback != null && restsUntil - nanoTime.getAsLong() > 0;
    }

    private void planCall() {
        if (!willBeCalled) {
            willBeCalled = true;
            CompletableFuture.delayedExecutor(restsUntil - nanoTime.getAsLong(), TimeUnit.NANOSECONDS, Runnable::run)
                    .execute(this::call);
        }
    }

    /** What is appended before the mark is taken away is seen by the look that follows; what comes later calls again. */
    private void call() {
        willBeCalled = false;
        var available = callback;
        if (available != null) {
            available.run();
        }
    }

    private void stopListening() {
        if (callback != null) {
            signal.forget(callback);
            callback = null;
        }
    }
}
