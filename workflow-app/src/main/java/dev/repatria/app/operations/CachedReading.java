package dev.repatria.app.operations;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A reading that is at most a little old, so that health and metrics do not ask the database for every caller. */
final class CachedReading {

    private static final long KEPT = Duration.ofSeconds(2).toNanos();

    private final Supplier<EngineReading> source;
    private final LongSupplier nanoTime;
    private @Nullable EngineReading last;
    private long takenAt;

    CachedReading(Supplier<EngineReading> source, LongSupplier nanoTime) {
        this.source = source;
        this.nanoTime = nanoTime;
    }

    synchronized EngineReading get() {
        var now = nanoTime.getAsLong();
        var known = last;
        if (known == null || now - takenAt > KEPT) {
            known = source.get();
            last = known;
            takenAt = now;
        }
        return known;
    }
}
