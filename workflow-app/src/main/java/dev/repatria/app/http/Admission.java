package dev.repatria.app.http;

import dev.repatria.app.Settings;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets so many commands in at a time, lets a few for each place wait a little, and sends the others away at once: who would wait longest would
 * hold a thread of the web server and be refused all the same.
 */
@Component
final class Admission {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int WAITING_FOR_A_PLACE = 4;

    private final CommandTraffic traffic;
    private final Semaphore places;
    private final int mostWaiting;
    private final Duration patience;

    @Autowired
    Admission(Settings settings, CommandTraffic traffic) {
        this(traffic, settings.limits().commands(), PATIENCE);
    }

    Admission(CommandTraffic traffic, int places, Duration patience) {
        this.traffic = traffic;
        this.places = new Semaphore(places, true);
        this.mostWaiting = places * WAITING_FOR_A_PLACE;
        this.patience = patience;
    }

    <T> T admit(Supplier<T> work) {
        if (!hasPlace()) {
            throw traffic.busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** How many wait for a place. */
    int waiting() {
        return places.getQueueLength();
    }

    /** Whether so many wait already that whoever comes now is sent away. */
    boolean isFull() {
        return waiting() >= mostWaiting;
    }

    private boolean hasPlace() {
        try {
            return !isFull() && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
