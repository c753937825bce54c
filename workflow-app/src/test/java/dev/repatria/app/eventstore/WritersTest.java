package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Await;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many writers at once. */
class WritersTest {

    private static final int WRITERS = 20;

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
    void of_many_writers_of_one_stream_exactly_one_wins() throws Exception {
        var stream = UUID.randomUUID().toString();
        log.append(Log.counted(stream, 0, 0));

        var won = together(writer -> () -> {
            try {
                log.append(Log.counted(stream, 1, writer));
                return true;
            } catch (ConcurrencyException lost) {
                return false;
            }
        });

        assertThat(won).containsOnlyOnce(true).hasSize(WRITERS);
        assertThat(log.engine.lastSequenceNumberFor(stream)).contains(1L);
    }

    @Test
    void a_live_reader_is_given_all_events_of_many_writers_in_order() throws Exception {
        var cursor = log.engine.openCursor(null);
        var positions = new ArrayList<Long>();

        together(writer -> () -> {
            for (var i = 0; i < 25; i++) {
                log.append(i);
            }
            return true;
        });

        Await.until("all are read", () -> {
            cursor.poll()
                    .ifPresent(event ->
                            positions.add(event.trackingToken().position().orElseThrow()));
            return positions.size() == WRITERS * 25;
        });
        assertThat(positions).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void the_recorded_time_never_decreases_along_the_log_even_if_the_clock_is_set_back() throws Exception {
        together(writer -> () -> {
            for (var i = 0; i < 25; i++) {
                log.append(i);
            }
            return true;
        });
        var sql = JdbcClient.create(log.database().owner());
        var ahead = "select setval('domain_event_clock', last_value + 120000000) from domain_event_clock";
        sql.sql(ahead).query(Long.class).single();
        log.append(1);
        log.append(2);

        assertThat(sql.sql(
                                "select count(*) from (select recorded_at < lag(recorded_at) over (order by position) as back"
                                        + " from domain_event) as steps where back")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static <T> List<T> together(java.util.function.IntFunction<Callable<T>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(WRITERS);
        try {
            var start = new CountDownLatch(1);
            List<Future<T>> results = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(() -> {
                        start.await();
                        return work.apply(writer).call();
                    }))
                    .toList();
            start.countDown();
            var all = new ArrayList<T>();
            for (var result : results) {
                all.add(result.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
