package dev.repatria.app.http;

import dev.repatria.app.Settings;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The first thing on the way down: readiness says no already, and requests are still served until balancers have seen it.
 *
 * <p>Afterwards the processors stop, then the web server takes no more requests and ends those that it has.
 */
@Component
final class Drain implements SmartLifecycle {

    private final Duration pause;
    private volatile boolean running;

    Drain(Settings settings) {
        this.pause = settings.drain();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            var unused = new CountDownLatch(1).await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the processors, which stop before everything else. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
