package dev.repatria.app.operations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How every event processor runs.
 *
 * @param segments how many parts each processor's work is cut into, fixed when a processor starts for the first time
 * @param batchSize events handled in one transaction by a processor that acts
 * @param readBatchSize events handled in one transaction by a read model
 * @param threads worker threads shared by all processors
 * @param claimInterval how often a worker renews its claim, and pause between two looks for segments that nobody works on
 * @param claimTimeout how long a claim lasts that is not renewed; after it another node takes over
 */
@ConfigurationProperties("repatria.processors")
public record ProcessorSettings(
        @DefaultValue("2") int segments,
        @DefaultValue("50") int batchSize,
        @DefaultValue("250") int readBatchSize,
        @DefaultValue("4") int threads,
        @DefaultValue("5s") Duration claimInterval,
        @DefaultValue("10s") Duration claimTimeout) {}
