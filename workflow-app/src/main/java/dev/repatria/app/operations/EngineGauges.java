package dev.repatria.app.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The gauges whose labels come and go; each set replaces the one before.
 *
 * <p>A gauge that stays is never taken out and put in again: whoever reads the metrics at that moment would miss it, or find it twice and be
 * answered with an error.
 */
final class EngineGauges {

    private final MeterRegistry meters;
    private final Map<String, Family> families = new ConcurrentHashMap<>();

    EngineGauges(MeterRegistry meters) {
        this.meters = meters;
    }

    void set(String name, String description, Stream<Row> rows) {
        families.computeIfAbsent(
                        name,
                        key -> new Family(
                                MultiGauge.builder(key).description(description).register(meters)))
                .set(rows.collect(Collectors.toMap(Row::tags, Row::value, (first, last) -> last)));
    }

    static Row row(Number value, String... tags) {
        return new Row(Tags.of(tags), value);
    }

    /** One series of a gauge. */
    record Row(Tags tags, Number value) {}

    private static final class Family {

        private final MultiGauge gauge;
        private final Map<Tags, AtomicReference<Number>> values = new HashMap<>();

        private Family(MultiGauge gauge) {
            this.gauge = gauge;
        }

        private synchronized void set(Map<Tags, Number> now) {
            values.keySet().retainAll(now.keySet());
            now.forEach((tags, value) -> values.computeIfAbsent(tags, added -> new AtomicReference<>(value))
                    .set(value));
            gauge.register(
                    values.entrySet().stream()
                            .map(series -> MultiGauge.Row.of(series.getKey(), series.getValue()::get))
                            .toList(),
                    false);
        }
    }
}
