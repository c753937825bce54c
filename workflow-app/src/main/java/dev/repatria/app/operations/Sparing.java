package dev.repatria.app.operations;

import java.util.function.LongSupplier;

/** Does a piece of work again only after a hundred times as long as it took, so that it never takes more than a hundredth of the time. */
final class Sparing {

    private static final long TIMES_AS_LONG = 100;

    private final LongSupplier nanoTime;
    private long restsUntil;

    Sparing(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.restsUntil = nanoTime.getAsLong();
    }

    /** Does it, unless it rests; what failed does not rest. */
    void run(Runnable work) {
        var start = nanoTime.getAsLong();
        if (start - restsUntil >= 0) {
            work.run();
            var end = nanoTime.getAsLong();
            restsUntil = end + TIMES_AS_LONG * (end - start);
        }
    }
}
