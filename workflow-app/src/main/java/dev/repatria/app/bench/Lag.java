package dev.repatria.app.bench;

import dev.repatria.app.eventstore.ReadPositions;
import java.io.Closeable;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.axonframework.eventhandling.EventProcessor;

/** How long after its answer a command has passed each read model and saga, looked at every millisecond. */
final class Lag implements Closeable {

    private static final String SUMMARY = "case-summary";
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int ALL_AT_EVERY = 10;
    private static final long HIGHEST = TimeUnit.MINUTES.toNanos(5);

    private final ReadPositions positions;
    private final List<String> processors;
    private final ConcurrentSkipListMap<Long, Long> waiting = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<Long, Long> unseen = new ConcurrentSkipListMap<>();
    private final Histogram visible = new Histogram(HIGHEST, 3);
    private final Thread watcher = new Thread(this::watch, "bench-lag");
    private volatile long now;
    private volatile long worst;
    private volatile boolean closed;

    Lag(Engine engine) {
        this.positions = engine.bean(ReadPositions.class);
        this.processors =
                engine.processors().stream().map(EventProcessor::getName).toList();
        watcher.setDaemon(true);
        watcher.start();
    }

    /** A command was answered with this position. */
    void answered(long position) {
        var at = System.nanoTime();
        waiting.put(position, at);
        unseen.put(position, at);
    }

    /** Seconds by which the slowest is behind at this moment. */
    double seconds() {
        return now / 1e9;
    }

    /** The most that any was behind at any moment. */
    double worstSeconds() {
        return worst / 1e9;
    }

    double visibleMillis(double percentile) {
        synchronized (visible) {
            return visible.getValueAtPercentile(percentile) / 1e6;
        }
    }

    private void watch() {
        for (var round = 0; !closed; round++) {
            see();
            if (round % ALL_AT_EVERY == 0) {
                measure();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void see() {
        var seen = unseen.headMap(positions.of(SUMMARY), true);
        var at = System.nanoTime();
        synchronized (visible) {
            seen.values().forEach(answered -> visible.recordValue(Math.min(HIGHEST, at - answered)));
        }
        seen.clear();
    }

    private void measure() {
        var lowest = Long.MAX_VALUE;
        for (var processor : processors) {
            lowest = Math.min(lowest, positions.of(processor));
        }
        waiting.headMap(lowest, true).clear();
        var oldest = waiting.firstEntry();
        now = oldest == null ? 0 : System.nanoTime() - oldest.getValue();
        worst = Math.max(worst, now);
    }

    /** Looks on until everything answered so far has passed everywhere. */
    void drain() {
        while (!waiting.isEmpty() || !unseen.isEmpty()) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
