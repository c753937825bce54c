package dev.repatria.app.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Counts what processors and deadlines do and fail to do. */
final class FailureMeters implements ProcessorFailures, DeadlineWatcher {

    private final MeterRegistry meters;
    private final Processors processors;

    FailureMeters(MeterRegistry meters, Processors processors) {
        this.meters = meters;
        this.processors = processors;
    }

    @Override
    public void failed(String processor, String eventName, Failure failure) {
        var category = failure.category().label();
        Counter.builder("transfer.processor.failures")
                .description("Events that a processor could not handle, each attempt of an operator included")
                .tags("processor", processor, "category", category)
                .register(meters)
                .increment();
        if (processors.named(processor).filter(ParkingProcessor::hasSaga).isPresent()) {
            stepFailed(processor, eventName, category);
        }
    }

    @Override
    public void fired(String kind, Duration delay) {
        fired(kind, "fired");
        Timer.builder("transfer.deadline.fire.delay")
                .description("From when a deadline was due to when it fired; never early")
                .tag("kind", kind)
                .serviceLevelObjectives(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(15),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(10),
                        Duration.ofHours(1))
                .register(meters)
                .record(delay);
    }

    @Override
    public void failed(String kind, Failure failure) {
        fired(kind, "parked");
        stepFailed(ParkedDeadlines.PROCESSOR, kind, failure.category().label());
    }

    private void fired(String kind, String outcome) {
        Counter.builder("transfer.deadlines.fired")
                .description("Deadlines that came, by what became of them")
                .tags("kind", kind, "outcome", outcome)
                .register(meters)
                .increment();
    }

    private void stepFailed(String process, String step, String category) {
        Counter.builder("transfer.process.step.failures")
                .description("Steps of a process that failed, by the event or deadline that asked for them")
                .tags("process", process, "step", step, "category", category)
                .register(meters)
                .increment();
    }
}
