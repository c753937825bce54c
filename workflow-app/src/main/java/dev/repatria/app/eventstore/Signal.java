package dev.repatria.app.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes those who wait for something, for example for an append to the log. */
final class Signal {

    private static final Logger LOG = LoggerFactory.getLogger(Signal.class);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long count;

    /** It may have happened. */
    void raise() {
        synchronized (this) {
            count++;
            notifyAll();
        }
        listeners.forEach(Signal::tell);
    }

    /** It has happened whatever becomes of those who are told; often a transaction has just been committed. */
    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.debug("A listener could not be told", e);
        }
    }

    /** How often it was raised. */
    synchronized long count() {
        return count;
    }

    /** Waits until it was raised more often than this, or the time is over. */
    synchronized void awaitAfter(long seen, long nanos) throws InterruptedException {
        var deadline = System.nanoTime() + nanos;
        for (var left = nanos; count == seen && left > 0; left = deadline - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
        }
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
