package dev.repatria.app.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.Configuration;
import org.jspecify.annotations.Nullable;

/** Says which build runs, as a metric that is always 1. */
record BuildInfo(String version, String axon) {

    static BuildInfo in(MeterRegistry meters) {
        var info = new BuildInfo(version(BuildInfo.class.getPackage()), version(Configuration.class.getPackage()));
        Gauge.builder("transfer.build.info", () -> 1)
                .description("1; the labels say which build runs")
                .tags("version", info.version, "axon", info.axon)
                .strongReference(true)
                .register(meters);
        return info;
    }

    private static String version(@Nullable Package code) {
        var version = code == null ? null : code.getImplementationVersion();
        return version == null ? "development" : version;
    }
}
