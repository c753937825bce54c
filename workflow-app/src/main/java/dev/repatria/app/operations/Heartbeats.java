package dev.repatria.app.operations;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/**
 * When each segment was last seen alive, on a clock that no time correction moves.
 *
 * <p>A living reader stores a token or extends its claim every few seconds even when no event comes; a dead one falls silent,
 * whatever the lag says.
 */
final class Heartbeats {

    private final Map<Segment, Long> seen = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    Heartbeats(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    TokenStore listenTo(TokenStore tokens) {
        return new HeardTokenStore(tokens, this);
    }

    void heard(String processor, int segment) {
        seen.put(new Segment(processor, segment), nanoTime.getAsLong());
    }

    void released(String processor, int segment) {
        seen.remove(new Segment(processor, segment));
    }

    /** How long ago the segment was seen; empty if this node does not work on it. */
    Optional<Duration> silence(String processor, int segment) {
        return Optional.ofNullable(seen.get(new Segment(processor, segment)))
                .map(at -> Duration.ofNanos(nanoTime.getAsLong() - at));
    }

    private record Segment(String processor, int number) {}
}
