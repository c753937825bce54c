package dev.repatria.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType;
import dev.repatria.app.operations.TestEngine.TestEvent.Noted;
import dev.repatria.app.operations.TestEngine.TestEvent.Opened;
import dev.repatria.app.testing.Await;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthTest {

    private final TestEngine engine = new TestEngine();

    @AfterEach
    void stopEngine() {
        engine.close();
    }

    @Test
    void a_reader_that_lives_is_up_however_long_nothing_happens() {
        engine.append(new Opened("case-1"));
        engine.awaitCaughtUp("lines");

        later(Duration.ofHours(1));

        Await.until(
                "it is heard again",
                () -> ProcessorVerdict.whyDown(reading("lines")).isEmpty());
    }

    @Test
    void a_dead_reader_is_down_although_its_lag_is_zero() {
        engine.append(new Opened("case-1"));
        engine.awaitCaughtUp("lines");
        Await.until("it is up", () -> ProcessorVerdict.whyDown(reading("lines")).isEmpty());

        engine.killReaders();
        later(Duration.ofSeconds(25));

        assertThat(reading("lines").lagEvents()).isZero();
        assertThat(ProcessorVerdict.whyDown(reading("lines")).orElseThrow()).contains("has not been heard");
    }

    @Test
    void a_stopped_processor_is_down_and_its_lag_counts_every_event_that_waits() {
        engine.append(new Opened("case-1"));
        engine.awaitCaughtUp("lines");
        engine.awaitCaughtUp("line-saga");
        Await.until(
                "every token is stored",
                () -> engine.jdbc()
                                .sql(
                                        "select count(*) from processor_token where processor = 'lines' and convert_from(token, 'UTF8') like '%1}'")
                                .query(Integer.class)
                                .single()
                        == 4);
        engine.processor("lines").shutDown();
        IntStream.rangeClosed(1, 100).forEach(n -> engine.append(new Noted("case-1", n)));
        engine.awaitCaughtUp("line-saga");

        assertThat(reading("lines").lagEvents()).isEqualTo(100);
        assertThat(reading("lines").status()).isEqualTo(ProcessorReading.Status.STOPPED);
        assertThat(ProcessorVerdict.whyDown(reading("lines"))).contains("stopped");
        assertThat(reading("line-saga").lagEvents()).isZero();
        engine.processor("lines").start();
        engine.awaitCaughtUp("lines");
        assertThat(reading("lines").lagEvents()).isZero();
    }

    @Test
    void a_scheduler_that_no_longer_looks_for_due_deadlines_is_down() {
        var time = new AtomicLong();
        var health = new DeadlinesHealth(time::get);

        time.addAndGet(Duration.ofSeconds(20).toNanos());
        health.onSchedulerEvent(SchedulerEventType.RAN_EXECUTE_DUE);
        time.addAndGet(Duration.ofSeconds(20).toNanos());
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");

        time.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(health.health().getStatus().getCode()).isEqualTo("DOWN");
    }

    private void later(Duration time) {
        engine.ahead.addAndGet(time.toNanos());
    }

    private ProcessorReading reading(String processor) {
        return engine.readings.take().processor(processor).orElseThrow();
    }
}
