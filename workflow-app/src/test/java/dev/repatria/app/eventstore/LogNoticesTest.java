package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Readers are woken by appends of their own node and of others. */
class LogNoticesTest {

    private static final int LONG = 30;

    private Log log;

    @BeforeEach
    void open() {
        log = new Log();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_reader_that_waits_is_woken_by_an_append() throws InterruptedException {
        var cursor = log.engine.openCursor(null);
        assertThat(cursor.hasNextAvailable()).isFalse();
        var writer = new Thread(() -> log.append(1));
        writer.start();

        assertThat(cursor.hasNextAvailable(LONG, TimeUnit.SECONDS)).isTrue();
        writer.join();
    }

    @Test
    void a_processor_is_called_when_an_append_is_committed_and_not_after_its_stream_is_closed() {
        var calls = new AtomicInteger();
        var cursor = log.engine.openCursor(null);
        cursor.setOnAvailableCallback(calls::incrementAndGet);

        log.inTransaction(() -> {
            log.engine.appendEvents(Log.counted("a", 0, 1));
            assertThat(calls).hasValue(0);
            return calls;
        });
        assertThat(calls).hasValue(1);

        cursor.close();
        log.append(2);
        assertThat(calls).hasValue(1);
    }

    @Test
    void a_reader_that_found_nothing_does_not_ask_again_before_an_append() {
        var cursor = log.engine.openCursor(null);
        assertThat(cursor.peek()).isEmpty();
        node(new Signal()).appendEvents(Log.counted("a", 0, 1));

        assertThat(cursor.peek()).as("nobody has told it").isEmpty();
        log.signal.raise();
        assertThat(cursor.peek()).isPresent();
    }

    @Test
    void a_reader_is_woken_by_an_append_of_another_node() throws InterruptedException {
        var own = new Signal();
        var here = new LogNotices(log.database().application(), new Signal(), log.signal, () -> false);
        var there = new LogNotices(log.database().application(), own, new Signal(), () -> false);
        here.start();
        there.start();
        try {
            var cursor = log.engine.openCursor(null);
            assertThat(cursor.hasNextAvailable()).isFalse();
            node(own).appendEvents(Log.counted("a", 0, 1));

            assertThat(cursor.hasNextAvailable(LONG, TimeUnit.SECONDS)).isTrue();
        } finally {
            here.stop();
            there.stop();
        }
    }

    @Test
    void while_nobody_else_is_there_no_notice_is_sent() throws Exception {
        var own = new Signal();
        var asked = new CountDownLatch(1);
        var askedAgain = new CountDownLatch(1);
        var othersCame = new CountDownLatch(1);
        var notices = new LogNotices(log.database().application(), own, new Signal(), () -> {
            if (asked.getCount() == 1) {
                asked.countDown();
                return true;
            }
            askedAgain.countDown();
            return !isOver(othersCame);
        });
        try (var connection = log.database().application().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen repatria_log");
            var channel = connection.unwrap(PGConnection.class);
            notices.start();
            // An append before the first question would be part of it.
            assertThat(isOver(asked)).isTrue();
            own.raise();
            assertThat(isOver(askedAgain)).isTrue();
            statement.execute("select 1");
            assertThat(channel.getNotifications()).isNullOrEmpty();

            othersCame.countDown();
            assertThat(channel.getNotifications((int) TimeUnit.SECONDS.toMillis(LONG)))
                    .hasSize(1);
        } finally {
            othersCame.countDown();
            notices.stop();
        }
    }

    private static boolean isOver(CountDownLatch latch) {
        try {
            return latch.await(LONG, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private PostgresEventStorageEngine node(Signal appended) {
        return new PostgresEventStorageEngine(log.database().application(), Log.codec(), new Signal(), appended::raise);
    }
}
