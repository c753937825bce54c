package dev.repatria.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What takes long to count is counted seldom; what pages somebody is looked up each time. */
class GaugeRefreshTest {

    private static final long SECOND = 1_000_000_000;

    private final AtomicLong now = new AtomicLong();
    private TestEngine engine;
    private GaugeRefresh gauges;

    @BeforeEach
    void start() {
        engine = new TestEngine();
        // Each count takes a second.
        gauges = engine.gauges(() -> now.addAndGet(SECOND));
        gauges.run();
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void counts_that_take_a_second_are_made_again_after_a_hundred() {
        caseWithWorkAndDeadline();
        gauges.run();

        assertThat(sum("transfer.cases")).isZero();
        assertThat(sum("transfer.work.items.waiting")).isZero();
        assertThat(sum("transfer.deadlines.pending")).isZero();

        now.addAndGet(100 * SECOND);
        gauges.run();

        assertThat(sum("transfer.cases")).isEqualTo(1);
        assertThat(sum("transfer.work.items.waiting")).isEqualTo(1);
        assertThat(sum("transfer.deadlines.pending")).isEqualTo(1);
        assertThat(engine.meters.find("transfer.counts.timestamp.seconds").gauges())
                .extracting(gauge -> gauge.getId().getTag("of"))
                .containsExactlyInAnyOrder("pending deadlines", "cases", "work items");
    }

    @Test
    void a_deadline_that_did_not_fire_is_seen_each_time() {
        caseWithWorkAndDeadline();
        gauges.run();

        assertThat(sum("transfer.deadlines.overdue")).isEqualTo(1);
    }

    /** The deadline is overdue, and nobody takes it, because it is somebody else's. */
    private void caseWithWorkAndDeadline() {
        engine.owner().sql("""
                        insert into case_summary (case_id, version, position, opened_on, sentencing, receiving, person_id,
                            person_name, stage, stage_since)
                        values (gen_random_uuid(), 1, 1, current_date, 'US', 'MX', 'p', 'Juan', 'SCREENING', current_date);
                        insert into work_item (case_id, sequence, sentencing, receiving, step, side, role, cite_source,
                            cite_article, since)
                        values (gen_random_uuid(), 1, 'US', 'MX', 'SCREENING', 'SENTENCING', 'CENTRAL_AUTHORITY_OFFICER',
                            'US-MX-1976', 'Art. IV', current_date);
                        insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, picked_by,
                            last_heartbeat, version)
                        values ('%s', 'd', convert_to('{"d": "due"}', 'UTF8'), now() - interval '1 hour', true, 'another',
                            now() + interval '1 hour', 1)
                        """.formatted(engine.deadlines.taskName())).update();
    }

    private double sum(String name) {
        return engine.meters.find(name).gauges().stream()
                .mapToDouble(Gauge::value)
                .sum();
    }
}
