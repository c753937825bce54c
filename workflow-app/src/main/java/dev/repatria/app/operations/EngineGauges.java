package dev.repatria.app.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The gauges whose labels come and go; each set replaces the one before. */
final class EngineGauges {

    private final MeterRegistry meters;
    private final Map<String, MultiGauge> gauges = new ConcurrentHashMap<>();

    EngineGauges(MeterRegistry meters) {
        this.meters = meters;
    }

    void set(String name, String description, Stream<Row<?>> rows) {
        gauges.computeIfAbsent(
                        name,
                        key -> MultiGauge.builder(key).description(description).register(meters))
                .register(rows.toList(), true);
    }

    static Row<?> row(Number value, String... tags) {
        return Row.of(Tags.of(tags), value);
    }
}
