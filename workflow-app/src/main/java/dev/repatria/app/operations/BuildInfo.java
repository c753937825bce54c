package dev.repatria.app.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Says which build runs, as a metric that is always 1. */
record BuildInfo(String version, String axon) {

    static BuildInfo in(MeterRegistry meters) {
        var own = BuildInfo.class.getPackage().getImplementationVersion();
        var info = new BuildInfo(own == null ? "development" : own, versionOf("org.axonframework", "axon-messaging"));
        Gauge.builder("transfer.build.info", () -> 1)
                .description("1; the labels say which build runs")
                .tags("version", info.version, "axon", info.axon)
                .strongReference(true)
                .register(meters);
        return info;
    }

    /** The manifest of the jar speaks for the engine alone, so a part of it is known by what Maven left with it. */
    private static String versionOf(String group, String artifact) {
        var part = new Properties();
        try (var left =
                BuildInfo.class.getResourceAsStream("/META-INF/maven/" + group + "/" + artifact + "/pom.properties")) {
            if (left != null) {
                part.load(left);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return part.getProperty("version", "unknown");
    }
}
