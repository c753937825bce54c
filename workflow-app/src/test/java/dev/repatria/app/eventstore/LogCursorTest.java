package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Await;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
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
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicLong now = new AtomicLong();
    private final Signal signal = new Signal();

    @Test
    void two_threads_that_look_at_once_are_given_each_event_once() throws Exception {
        var second = new Thread(() -> cursor.get().peek());
        cursor.set(new LogCursor(0, position -> readWhile(second, position), new Signal()));

        cursor.get().peek();
        second.join();

        assertThat(cursor.get().poll().orElseThrow()).isSameAs(EVENT);
        assertThat(cursor.get().poll()).isEmpty();
    }

    @Test
    void a_reader_that_was_given_few_events_rests_and_is_then_called_though_nothing_is_appended() {
        var resting = listening(1);
        assertThat(resting.poll()).isPresent();
        calls.set(0);

        assertThat(resting.peek()).isEmpty();
        signal.raise();
        assertThat(resting.peek()).isEmpty();
        assertThat(reads).hasValue(1);

        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        Await.until("the reader is called", () -> calls.get() > 0);
        assertThat(resting.peek()).isPresent();
    }

    @Test
    void the_more_events_a_reader_was_given_the_longer_it_rests() {
        var busy = listening(100);
        var idle = listening(1);
        for (var event = 0; event < 100; event++) {
            busy.poll();
        }
        idle.poll();

        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(20));
        assertThat(idle.peek()).isPresent();
        assertThat(busy.peek()).isEmpty();

        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(40));
        assertThat(busy.peek()).isPresent();
    }

    @Test
    void a_reader_that_is_far_behind_does_not_rest() {
        var reader = listening(LogCursor.FEW);
        for (var event = 0; event < LogCursor.FEW; event++) {
            reader.poll();
        }

        assertThat(reader.peek()).isPresent();
    }

    @Test
    void who_reads_without_being_called_is_given_all_that_is_there() {
        var reader = new LogCursor(0, position -> events(position, 1), signal, now::get);
        reader.poll();

        assertThat(reader.poll()).isPresent();
    }

    private LogCursor listening(int atOnce) {
        var reader = new LogCursor(0, position -> events(position, atOnce), signal, now::get);
        reader.setOnAvailableCallback(calls::incrementAndGet);
        return reader;
    }

    private List<TrackedEventMessage<?>> events(long position, int number) {
        reads.incrementAndGet();
        return LongStream.rangeClosed(position + 1, position + number)
                .<TrackedEventMessage<?>>mapToObj(place -> new GenericTrackedEventMessage<>(
                        new GlobalSequenceTrackingToken(place), GenericEventMessage.asEventMessage("happened")))
                .toList();
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
