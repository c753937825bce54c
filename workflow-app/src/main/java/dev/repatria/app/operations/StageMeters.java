package dev.repatria.app.operations;

import dev.repatria.api.transfer.Stage;
import dev.repatria.core.read.summary.StageLeft;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Measures how long cases stay in each stage, in buckets of days up to five years. */
final class StageMeters implements StageLeft {

    private static final Duration[] BUCKETS = LongStream.of(1, 7, 14, 30, 60, 90, 180, 365, 730, 1825)
            .mapToObj(Duration::ofDays)
            .toArray(Duration[]::new);

    private final MeterRegistry meters;

    StageMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void left(Stage stage, Optional<String> treaty, long days) {
        CurrentUnitOfWork.get()
                .root()
                .afterCommit(committed -> Timer.builder("transfer.case.stage")
                        .description("Time that a case was in a stage it has left, in whole effective days")
                        .tags("stage", stage.name(), "treaty", treaty.orElse("none"))
                        .serviceLevelObjectives(BUCKETS)
                        .maximumExpectedValue(BUCKETS[BUCKETS.length - 1])
                        .register(meters)
                        .record(Duration.ofDays(days)));
    }
}
