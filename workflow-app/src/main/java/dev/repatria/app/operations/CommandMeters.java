package dev.repatria.app.operations;

import dev.repatria.app.eventstore.CaseAlreadyOpen;
import dev.repatria.app.eventstore.DatabaseAway;
import dev.repatria.app.eventstore.PendingCommand;
import dev.repatria.core.casework.CommandRefused;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/** Times each command from its arrival on the bus until its events are committed. */
final class CommandMeters implements MessageMonitor<Message<?>> {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry meters;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    CommandMeters(MeterRegistry meters) {
        this.meters = meters;
        Gauge.builder("transfer.commands.inflight", inFlight, AtomicInteger::get)
                .description("Commands that are being handled")
                .register(meters);
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> command) {
        inFlight.incrementAndGet();
        return new Running(command.getPayloadType().getSimpleName(), Timer.start(meters));
    }

    private void record(String command, Timer.Sample sample, String outcome) {
        sample.stop(timers.computeIfAbsent(new Series(command, outcome), this::timer));
    }

    private Timer timer(Series series) {
        return Timer.builder("transfer.commands")
                .description("From the arrival of a command on the bus until its events are committed")
                .tags("command", series.command(), "outcome", series.outcome())
                .serviceLevelObjectives(BUCKETS)
                .register(meters);
    }

    private void refused(String command, CommandRefused refused) {
        Counter.builder("transfer.commands.rejected")
                .description("Commands that a rule refused")
                .tags("command", command, "rule", refused.refusal().rule())
                .register(meters)
                .increment();
    }

    private static String outcome(@Nullable Throwable failure) {
        if (failure instanceof CommandRefused) {
            return "rejected";
        }
        return failure instanceof ConcurrencyException
                        || failure instanceof ConflictingModificationException
                        || failure instanceof CaseAlreadyOpen
                ? "conflict"
                : "error";
    }

    /** Whatever else fails on the way to a shared transaction is asked about and decided again, and counts then. */
    private static boolean isFinal(@Nullable Throwable failure) {
        return failure instanceof ConcurrencyException || (failure != null && DatabaseAway.causes(failure));
    }

    private record Series(String command, String outcome) {}

    /** One command on its way. */
    private final class Running implements MonitorCallback {

        private final String command;
        private final Timer.Sample sample;

        Running(String command, Timer.Sample sample) {
            this.command = command;
            this.sample = sample;
        }

        @Override
        public void reportSuccess() {
            inFlight.decrementAndGet();
            if (!CurrentUnitOfWork.isStarted()) {
                record(command, sample, "accepted");
                return;
            }
            // Nothing is accepted before the unit of work is that it was sent in.
            var whole = CurrentUnitOfWork.get().root();
            var provisional = PendingCommand.isCurrent();
            whole.afterCommit(done -> record(command, sample, "accepted"));
            whole.onRollback(undone -> {
                var failure = undone.getExecutionResult().getExceptionResult();
                if (!provisional || isFinal(failure)) {
                    record(command, sample, outcome(failure));
                }
            });
        }

        @Override
        public void reportFailure(@Nullable Throwable cause) {
            inFlight.decrementAndGet();
            if (PendingCommand.isCurrent() && !isFinal(cause)) {
                return;
            }
            record(command, sample, outcome(cause));
            if (cause instanceof CommandRefused refused) {
                refused(command, refused);
            }
        }

        @Override
        public void reportIgnored() {
            inFlight.decrementAndGet();
        }
    }
}
