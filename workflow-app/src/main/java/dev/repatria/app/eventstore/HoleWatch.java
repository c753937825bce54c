package dev.repatria.app.eventstore;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Wakes the readers again while they stand before a hole: a rollback, which makes it passable, raises no signal. */
final class HoleWatch {

    private static final long SHORTEST_MILLIS = 2;
    private static final long LONGEST_MILLIS = 200;

    private final Signal signal;
    private boolean planned;
    private long hole;
    private long pause = SHORTEST_MILLIS;

    HoleWatch(Signal signal) {
        this.signal = signal;
    }

    /** Looks again soon at the hole before this position, and less often the longer it stays. */
    synchronized void lookAgain(long before) {
        if (planned) {
            return;
        }
        pause = before == hole ? Math.min(pause * 2, LONGEST_MILLIS) : SHORTEST_MILLIS;
        hole = before;
        planned = true;
        CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS, Runnable::run)
                .execute(this::wake);
    }

    private void wake() {
        synchronized (this) {
            planned = false;
        }
        signal.raise();
    }
}
