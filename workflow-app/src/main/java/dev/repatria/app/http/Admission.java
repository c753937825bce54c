package dev.repatria.app.http;

import dev.repatria.app.Settings;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Lets so many commands in at a time and sends the others away soon, before they queue up for connections to the database. */
@Component
final class Admission {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Semaphore places;

    Admission(Settings settings) {
        this.places = new Semaphore(settings.limits().commands(), true);
    }

    <T> T admit(Supplier<T> work) {
        if (!isFree()) {
            throw new Problem(ProblemType.OVERLOADED, "too many commands are at work")
                    .withHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean isFree() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
