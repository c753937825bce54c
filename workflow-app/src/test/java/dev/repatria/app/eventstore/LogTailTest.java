package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LogTailTest {

    private static final int BATCH = 500;

    private final List<Long> stored = new ArrayList<>();
    private final List<Long> asked = new ArrayList<>();
    private final Map<Long, TrackedEventMessage<?>> streams = new HashMap<>();
    private int size = 1;
    private Runnable whileReading = () -> {};
    private final LogTail tail = new LogTail(this::read);

    @Test
    void what_one_reader_has_read_is_not_read_again_for_the_next() {
        store(1, 2, 3);

        assertThat(positions(0)).containsExactly(1L, 2L, 3L);
        assertThat(positions(0)).containsExactly(1L, 2L, 3L);
        assertThat(positions(2)).containsExactly(3L);
        assertThat(asked).containsExactly(0L);
    }

    @Test
    void at_its_end_the_log_is_asked_again() {
        store(1);
        positions(0);
        assertThat(positions(1)).isEmpty();
        store(2);

        assertThat(positions(1)).containsExactly(2L);
        assertThat(positions(0)).containsExactly(1L, 2L);
    }

    @Test
    void a_position_within_a_hole_that_was_passed_is_within_the_tail() {
        store(1, 5);
        positions(0);

        assertThat(positions(3)).containsExactly(5L);
        assertThat(asked).containsExactly(0L);
    }

    @Test
    void a_reader_of_older_history_is_given_what_the_log_has() {
        store(LongStream.rangeClosed(1, 10).toArray());
        positions(8);

        assertThat(positions(3)).containsExactly(4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(positions(8)).containsExactly(9L, 10L);
        assertThat(asked).containsExactly(8L, 3L);
    }

    @Test
    void a_reader_ahead_of_the_tail_begins_a_new_one_without_an_omission() {
        store(1, 2);
        positions(0);
        store(3, 4, 5);

        assertThat(positions(4)).containsExactly(5L);
        assertThat(positions(2)).containsExactly(3L, 4L, 5L);
        assertThat(positions(0)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void it_keeps_a_bounded_number_of_events() {
        for (var batch = 0; batch < 6; batch++) {
            store(LongStream.rangeClosed(batch * 500L + 1, batch * 500L + 500).toArray());
            positions(batch * 500L);
        }
        asked.clear();

        assertThat(positions(3_000L - LogTail.MOST_EVENTS)).hasSize(BATCH);
        assertThat(asked).isEmpty();
        assertThat(positions(3_000L - LogTail.MOST_EVENTS - 1)).hasSize(BATCH);
        assertThat(asked).containsExactly(3_000L - LogTail.MOST_EVENTS - 1);
    }

    @Test
    void it_keeps_a_bounded_number_of_bytes() {
        size = 5_000_000;
        store(1, 2);

        assertThat(positions(0)).containsExactly(1L, 2L);
        assertThat(positions(0)).containsExactly(1L, 2L);
        assertThat(positions(1)).containsExactly(2L);
        assertThat(asked).containsExactly(0L, 0L);
    }

    @Test
    void it_tells_what_follows_an_event_in_its_stream() {
        inStream("a", 0, 1);
        inStream("b", 0, 2);
        inStream("a", 1, 3);
        inStream("a", 2, 4);
        positions(0);

        assertThat(sequences("a", 0)).containsExactly(1L, 2L);
        assertThat(sequences("a", 1)).containsExactly(2L);
        assertThat(sequences("a", 2)).isEmpty();
        assertThat(sequences("b", 0)).isEmpty();
    }

    @Test
    void it_tells_nothing_where_the_next_event_of_a_stream_is_older_than_the_tail() {
        inStream("a", 0, 1);
        inStream("a", 1, 2);
        inStream("a", 2, 3);
        positions(2);

        assertThat(sequences("a", 0)).isEmpty();
        assertThat(sequences("a", 1)).containsExactly(2L);
    }

    @Test
    void who_stands_within_the_tail_does_not_wait_for_a_reader_at_its_end() {
        inStream("a", 0, 1);
        inStream("a", 1, 2);
        positions(0);
        whileReading = () -> elsewhere(() -> {
            assertThat(positions(1)).containsExactly(2L);
            assertThat(sequences("a", 0)).containsExactly(1L);
        });

        assertThat(positions(2)).isEmpty();
        assertThat(asked).containsExactly(0L, 2L);
    }

    @Test
    @Timeout(60)
    void readers_at_its_end_share_one_read() throws Exception {
        store(1);
        positions(0);
        var second = new FutureTask<>(() -> positions(1));
        var thread = new Thread(second);
        whileReading = () -> {
            store(2);
            thread.start();
            awaitThat(() -> thread.getState() == Thread.State.BLOCKED);
        };

        assertThat(positions(1)).containsExactly(2L);
        assertThat(second.get(1, TimeUnit.MINUTES)).containsExactly(2L);
        assertThat(asked).containsExactly(0L, 1L);
    }

    private static void elsewhere(Runnable work) {
        try {
            CompletableFuture.runAsync(work).get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitThat(BooleanSupplier state) {
        while (!state.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private void inStream(String stream, long sequence, long position) {
        stored.add(position);
        streams.put(
                position,
                new GenericTrackedDomainEventMessage<>(
                        new GlobalSequenceTrackingToken(position),
                        Log.at(stream, sequence, new Happening.Counted((int) position), Instant.now())));
    }

    private List<Long> sequences(String stream, long after) {
        return tail.following(stream, after).stream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    private void store(long... positions) {
        LongStream.of(positions).forEach(stored::add);
    }

    private List<Long> positions(long after) {
        return tail.after(after, BATCH).stream()
                .map(event -> event.trackingToken().position().orElseThrow())
                .toList();
    }

    private List<LogTail.Decoded> read(long after) {
        asked.add(after);
        whileReading.run();
        whileReading = () -> {};
        return stored.stream()
                .filter(position -> position > after)
                .limit(BATCH)
                .map(position -> new LogTail.Decoded(position, size, streams.getOrDefault(position, event(position))))
                .toList();
    }

    private static TrackedEventMessage<?> event(long position) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(position),
                Log.at(UUID.randomUUID().toString(), 0, new Happening.Counted((int) position), Instant.now()));
    }
}
