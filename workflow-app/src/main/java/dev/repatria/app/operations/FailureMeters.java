package dev.repatria.app.operations;

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
        meters.counter("transfer.processor.failures", "processor", processor, "category", category)
                .increment();
        if (processors.named(processor).filter(ParkingProcessor::hasSaga).isPresent()) {
            stepFailed(processor, eventName, category);
        }
    }

    @Override
    public void fired(String kind, Duration delay) {
        fired(kind, "fired");
        Timer.builder("transfer.deadline.fire.delay")
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
        meters.counter("transfer.deadlines.fired", "kind", kind, "outcome", outcome)
                .increment();
    }

    private void stepFailed(String process, String step, String category) {
        meters.counter("transfer.process.step.failures", "process", process, "step", step, "category", category)
                .increment();
    }
}
