package dev.repatria.app.operations;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while the scheduler of deadlines looks for due ones; a dead poller falls silent whatever it says of itself. */
final class DeadlinesHealth extends AbstractSchedulerListener implements HealthIndicator {

    /** Far more than the polling interval. */
    static final Duration SILENCE = Duration.ofSeconds(25);

    private final LongSupplier nanoTime;
    private final AtomicLong looked;

    /** Counts from now, so that a scheduler that never starts is noticed too. */
    DeadlinesHealth(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.looked = new AtomicLong(nanoTime.getAsLong());
    }

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
        if (type == SchedulerEventType.RAN_EXECUTE_DUE) {
            looked.set(nanoTime.getAsLong());
        }
    }

    @Override
    public Health health() {
        var silence = Duration.ofNanos(nanoTime.getAsLong() - looked.get());
        return silence.compareTo(SILENCE) > 0
                ? Health.down()
                        .withDetail("reason", "no look for due deadlines for " + silence.toSeconds() + " s")
                        .build()
                : Health.up().build();
    }
}
