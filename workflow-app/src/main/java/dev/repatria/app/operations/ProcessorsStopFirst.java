package dev.repatria.app.operations;

import java.util.concurrent.CompletableFuture;
import org.springframework.context.SmartLifecycle;

/**
 * Stops every event processor before anything that it needs: before the web server, the deadlines and the database.
 *
 * <p>A running batch ends and its token is stored; what commands still append meanwhile is handled after the next start.
 */
final class ProcessorsStopFirst implements SmartLifecycle {

    private final Processors processors;
    private volatile boolean running;

    ProcessorsStopFirst(Processors processors) {
        this.processors = processors;
    }

    /** Only notes that there is something to stop; Axon starts the processors. */
    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        CompletableFuture.allOf(processors.all().stream()
                        .map(ParkingProcessor::shutdownAsync)
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        // The pause in which balancers take notice comes before.
        return Integer.MAX_VALUE - 1;
    }
}
