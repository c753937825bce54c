package dev.repatria.app.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/**
 * Has each token verified once and knows it again until it expires, but for a minute at most.
 *
 * <p>What was refused is never kept. A token is found by the digest of all of it, its signature included, and is not kept itself. Once it has
 * expired, or a minute has passed, the decoder is asked again: so a key that the issuer has withdrawn opens nothing for more than a minute
 * after the decoder has dropped it.
 */
final class KnownTokens {

    /** The longest time between two verifications of one token. */
    static final Duration LIFE = Duration.ofMinutes(1);

    /** Tokens that were seen last; one that falls out is verified again. */
    static final int MOST_TOKENS = 10_000;

    private final JwtAuthenticationProvider verifier;
    private final InstantSource clock;
    private final Map<String, Known> tokens = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST_TOKENS;
        }
    };

    KnownTokens(JwtDecoder decoder, InstantSource clock) {
        this.verifier = new JwtAuthenticationProvider(decoder);
        this.verifier.setJwtAuthenticationConverter(new ActorFromToken());
        this.clock = clock;
    }

    /** Who acts with this token; throws what the verification throws. */
    ActorAuthentication authenticate(Authentication request) {
        var digest = SecretDigest.digest(((BearerTokenAuthenticationToken) request).getToken());
        var now = clock.instant();
        var known = find(digest);
        if (known != null && known.holdsAt(now)) {
            return known.caller();
        }
        var caller = (ActorAuthentication) Objects.requireNonNull(verifier.authenticate(request));
        keep(digest, new Known(caller, now));
        return caller;
    }

    private synchronized @Nullable Known find(String digest) {
        return tokens.get(digest);
    }

    private synchronized void keep(String digest, Known known) {
        tokens.put(digest, known);
    }

    private record Known(ActorAuthentication caller, Instant since) {

        /** Not before the verification either: a clock that was set back lengthens no life. */
        boolean holdsAt(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(LIFE)) && !caller.isExpiredAt(now);
        }
    }
}
