package dev.repatria.app.operations;

import static dev.repatria.app.operations.EngineGauges.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EngineGaugesTest {

    private static final int REFRESHES = 20_000;

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final EngineGauges gauges = new EngineGauges(meters);

    @Test
    void whoever_reads_during_a_refresh_finds_each_gauge_once() {
        head(0);
        var refreshes = CompletableFuture.runAsync(
                () -> IntStream.rangeClosed(1, REFRESHES).forEach(this::head));
        while (!refreshes.isDone()) {
            assertThat(meters.scrape().lines().filter(line -> line.startsWith("head ")))
                    .hasSize(1);
        }
        refreshes.join();
        assertThat(meters.scrape()).contains("head " + (double) REFRESHES);
    }

    @Test
    void labels_come_and_go_and_come_again() {
        gauges.set("parked", "", Stream.of(row(1, "processor", "a"), row(2, "processor", "b")));
        assertThat(meters.scrape()).contains("parked{processor=\"a\"} 1.0").contains("parked{processor=\"b\"} 2.0");

        gauges.set("parked", "", Stream.of(row(3, "processor", "b")));
        assertThat(meters.scrape()).doesNotContain("\"a\"").contains("parked{processor=\"b\"} 3.0");

        gauges.set("parked", "", Stream.of());
        assertThat(meters.scrape()).doesNotContain("parked{");

        gauges.set("parked", "", Stream.of(row(4, "processor", "a")));
        assertThat(meters.scrape()).contains("parked{processor=\"a\"} 4.0").doesNotContain("\"b\"");
    }

    private void head(int position) {
        gauges.set("head", "", Stream.of(row(position)));
    }
}
