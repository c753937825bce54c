package dev.repatria.app.operations;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/** A token store whose use is a sign of life. */
final class HeardTokenStore implements TokenStore {

    private final TokenStore tokens;
    private final Heartbeats heartbeats;

    HeardTokenStore(TokenStore tokens, Heartbeats heartbeats) {
        this.tokens = tokens;
        this.heartbeats = heartbeats;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        tokens.storeToken(token, processor, segment);
        heartbeats.moved(processor, segment, token);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        var token = tokens.fetchToken(processor, segment);
        heartbeats.heard(processor, segment);
        return token;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        var token = tokens.fetchToken(processor, segment);
        heartbeats.heard(processor, segment.getSegmentId());
        return token;
    }

    @Override
    public void extendClaim(String processor, int segment) {
        tokens.extendClaim(processor, segment);
        heartbeats.heard(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        tokens.releaseClaim(processor, segment);
        heartbeats.released(processor, segment);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        tokens.initializeTokenSegments(processor, segments);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initialToken) {
        tokens.initializeTokenSegments(processor, segments, initialToken);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        tokens.initializeSegment(token, processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens.deleteToken(processor, segment);
        heartbeats.released(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return tokens.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return tokens.fetchSegments(processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return tokens.fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
