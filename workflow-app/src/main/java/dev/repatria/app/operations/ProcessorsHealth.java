package dev.repatria.app.operations;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors.Entry;
import org.springframework.boot.health.contributor.HealthIndicator;

/** One health indicator for each event processor. */
final class ProcessorsHealth implements CompositeHealthContributor {

    private final Processors processors;
    private final CachedReading reading;

    ProcessorsHealth(Processors processors, CachedReading reading) {
        this.processors = processors;
        this.reading = reading;
    }

    @Override
    public @Nullable HealthContributor getContributor(String name) {
        return processors.named(name).map(this::indicator).orElse(null);
    }

    @Override
    public Stream<Entry> stream() {
        return processors.all().stream().map(processor -> new Entry(processor.getName(), indicator(processor)));
    }

    private HealthIndicator indicator(ParkingProcessor processor) {
        return () -> reading.get()
                .processor(processor.getName())
                .map(ProcessorsHealth::health)
                .orElseGet(() -> Health.down().withDetail("reason", "unknown").build());
    }

    private static Health health(ProcessorReading processor) {
        var down = ProcessorVerdict.whyDown(processor);
        return (down.isPresent() ? Health.down().withDetail("reason", down.get()) : Health.up())
                .withDetail("lagEvents", processor.lagEvents())
                .withDetail("parkedCases", processor.parkedCases())
                .build();
    }
}
