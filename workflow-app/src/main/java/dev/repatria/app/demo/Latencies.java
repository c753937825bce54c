package dev.repatria.app.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times from the answer to a command to the read model that shows it. */
final class Latencies {

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Duration> times = new ArrayList<>();

    void add(Duration time) {
        times.add(time);
    }

    /** The nearest-rank percentile. */
    Duration percentile(int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.size()) - 1));
    }

    @Override
    public String toString() {
        if (times.isEmpty()) {
            return "nothing new was sent";
        }
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, max %.1f ms over %d commands",
                millis(percentile(50)),
                millis(percentile(99)),
                millis(percentile(100)),
                times.size());
    }

    private static double millis(Duration time) {
        return time.toNanos() / NANOS_PER_MILLI;
    }
}
