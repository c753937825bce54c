package dev.repatria.app.testing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition, and fails after half a minute if nothing else is said. */
public final class Await {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(2);

    private Await() {}

    /** Returns once the condition holds. */
    public static void until(String what, Callable<Boolean> condition) {
        until(LONGEST, what, condition);
    }

    /** Returns once the condition holds; fails after this time. */
    public static void until(Duration longest, String what, Callable<Boolean> condition) {
        var deadline = System.nanoTime() + longest.toNanos();
        try {
            while (!condition.call()) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("waited in vain: " + what);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (Exception e) {
            throw new AssertionError("cannot wait: " + what, e);
        }
    }
}
