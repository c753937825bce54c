package dev.repatria.app.operations;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * When each segment was last seen alive and last moved on, on a clock that no time correction moves.
 *
 * <p>A living reader stores a token or extends its claim every few seconds even when no event comes; a dead one falls silent,
 * whatever the lag says.
 */
final class Heartbeats {

    private final Map<Segment, Beat> beats = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    Heartbeats(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    TokenStore listenTo(TokenStore tokens) {
        return new HeardTokenStore(tokens, this);
    }

    void heard(String processor, int segment) {
        var now = nanoTime.getAsLong();
        beats.compute(
                new Segment(processor, segment),
                (key, beat) -> beat == null ? new Beat(now, now, -1) : new Beat(now, beat.moved, beat.position));
    }

    void moved(String processor, int segment, @Nullable TrackingToken token) {
        var now = nanoTime.getAsLong();
        var position = token == null ? -1 : token.position().orElse(-1);
        beats.compute(
                new Segment(processor, segment),
                (key, beat) -> beat == null || beat.position != position
                        ? new Beat(now, now, position)
                        : new Beat(now, beat.moved, position));
    }

    void released(String processor, int segment) {
        beats.remove(new Segment(processor, segment));
    }

    /** How long ago the segment was seen; empty if this node does not work on it. */
    Optional<Duration> silence(String processor, int segment) {
        return Optional.ofNullable(beats.get(new Segment(processor, segment))).map(beat -> since(beat.seen));
    }

    /** How long ago the segment moved on or was taken up; empty if this node does not work on it. */
    Optional<Duration> standstill(String processor, int segment) {
        return Optional.ofNullable(beats.get(new Segment(processor, segment))).map(beat -> since(beat.moved));
    }

    private Duration since(long then) {
        return Duration.ofNanos(nanoTime.getAsLong() - then);
    }

    private record Segment(String processor, int number) {}

    private record Beat(long seen, long moved, long position) {}
}
