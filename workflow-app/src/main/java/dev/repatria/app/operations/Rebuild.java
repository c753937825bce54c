package dev.repatria.app.operations;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/** Empties one read model and lets it read the log from the start, exactly once. */
final class Rebuild {

    private static final Duration LONGEST_BATCH = Duration.ofSeconds(30);

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    /** Starts the rebuild; the answer says why not, and is empty if the replay has begun. */
    Optional<String> of(ParkingProcessor processor) {
        var refusal = processor.whyNotRebuildable();
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!underWay.add(processor.getName())) {
            return Optional.of("a rebuild of it is being started");
        }
        try {
            return restartFromTheBeginning(processor);
        } finally {
            underWay.remove(processor.getName());
        }
    }

    private static Optional<String> restartFromTheBeginning(ParkingProcessor processor) {
        var stopped = processor.shutdownAsync();
        try {
            stopped.get(LONGEST_BATCH.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            var unused = stopped.thenRun(processor::start);
            return Optional.of("its running batch does not end");
        } catch (ExecutionException e) {
            throw new IllegalStateException("processor " + processor.getName() + " did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the engine is going down");
        }
        return reset(processor);
    }

    private static Optional<String> reset(ParkingProcessor processor) {
        try {
            // One transaction: the tables, the parked cases and every token, or none of them.
            processor.resetTokens();
            return Optional.empty();
        } catch (UnableToClaimTokenException e) {
            return Optional.of("another node works on a part of it; stop the other nodes first");
        } finally {
            processor.start();
        }
    }
}
