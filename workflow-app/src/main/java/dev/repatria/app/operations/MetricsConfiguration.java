package dev.repatria.app.operations;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires health and metrics. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    FailureMeters failureMeters(MeterRegistry meters, Processors processors) {
        return new FailureMeters(meters, processors);
    }

    @Bean
    CommandMeters commandMeters(MeterRegistry meters) {
        return new CommandMeters(meters);
    }

    @Bean
    SmartInitializingSingleton countAppendedEvents(EventStore events, MeterRegistry meters, EventNames names) {
        return () -> events.subscribe(new AppendedEvents(meters, names));
    }

    @Bean
    StageMeters stageMeters(MeterRegistry meters) {
        return new StageMeters(meters);
    }

    @Bean
    GaugeRefresh gaugeRefresh(
            MeterRegistry meters,
            Readings readings,
            JdbcClient jdbc,
            Processors processors,
            DeadlineExecution deadlines,
            Clock clock) {
        return new GaugeRefresh(
                new EngineGauges(meters),
                readings,
                new WorkCounts(jdbc),
                new CaseCounts(jdbc),
                processors,
                deadlines.taskName(),
                clock,
                System::nanoTime);
    }

    @Bean
    BuildInfo buildInfo(MeterRegistry meters) {
        return BuildInfo.in(meters);
    }

    /** Named so that its place in the health report is {@code processors}. */
    @Bean("processorsHealthIndicator")
    ProcessorsHealth processorsHealth(Processors processors, Readings readings) {
        return new ProcessorsHealth(processors, new CachedReading(readings::take, System::nanoTime));
    }

    @Bean("deadlinesHealthIndicator")
    DeadlinesHealth deadlinesHealth() {
        return new DeadlinesHealth(System::nanoTime);
    }
}
