package dev.repatria.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

class KnownTokensTest {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final Set<String> refused = new HashSet<>();
    private Instant now = START;
    private Instant expires = START.plusSeconds(3600);
    private int verified;

    private final KnownTokens tokens = new KnownTokens(this::verify, () -> now);

    @Test
    void a_token_is_verified_once_and_says_the_same_again() {
        var first = tokens.authenticate(bearer("a"));
        now = START.plus(KnownTokens.LIFE).minus(MOMENT);

        assertThat(tokens.authenticate(bearer("a"))).isSameAs(first);
        assertThat(first.getName()).isEqualTo("subject of a");
        assertThat(verified).isEqualTo(1);
    }

    @Test
    void another_token_is_another_caller() {
        tokens.authenticate(bearer("a"));

        assertThat(tokens.authenticate(bearer("b")).getName()).isEqualTo("subject of b");
    }

    @Test
    void a_known_token_is_refused_from_the_moment_it_expires() {
        expires = START.plusSeconds(10);
        tokens.authenticate(bearer("a"));
        refused.add("a"); // as a decoder does once it has expired

        now = expires.minus(MOMENT);
        assertThat(tokens.authenticate(bearer("a")).getName()).isEqualTo("subject of a");
        now = expires;
        assertRefused("a");
    }

    @Test
    void a_token_whose_key_is_withdrawn_is_refused_after_a_minute_at_most() {
        tokens.authenticate(bearer("a"));
        refused.add("a");
        now = START.plus(KnownTokens.LIFE);

        assertRefused("a");
    }

    @Test
    void a_use_does_not_put_the_next_verification_off() {
        tokens.authenticate(bearer("a"));
        now = START.plus(KnownTokens.LIFE).minus(MOMENT);
        tokens.authenticate(bearer("a"));
        refused.add("a");
        now = START.plus(KnownTokens.LIFE);

        assertRefused("a");
    }

    @Test
    void a_clock_that_is_set_back_lengthens_no_life() {
        tokens.authenticate(bearer("a"));
        refused.add("a");
        now = START.minus(MOMENT);

        assertRefused("a");
    }

    @Test
    void what_was_refused_is_verified_each_time() {
        refused.add("a");
        assertRefused("a");
        assertRefused("a");
        assertThat(verified).isEqualTo(2);

        refused.clear();
        assertThat(tokens.authenticate(bearer("a")).getName()).isEqualTo("subject of a");
    }

    @Test
    void the_token_that_was_used_longest_ago_falls_out_first() {
        tokens.authenticate(bearer("a"));
        tokens.authenticate(bearer("b"));
        tokens.authenticate(bearer("a"));
        for (var number = 0; number < KnownTokens.MOST_TOKENS - 1; number++) {
            tokens.authenticate(bearer("other-" + number));
        }
        verified = 0;

        tokens.authenticate(bearer("a"));
        assertThat(verified).isZero();
        tokens.authenticate(bearer("b"));
        assertThat(verified).isEqualTo(1);
    }

    @Test
    void neither_the_token_nor_its_first_request_is_kept() {
        var request = bearer("a");
        request.setDetails("address of the first");

        var caller = tokens.authenticate(request);
        assertThat(caller.getCredentials()).isEmpty();
        assertThat(caller.getDetails()).isNull();
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> tokens.authenticate(bearer(token))).isInstanceOf(InvalidBearerTokenException.class);
    }

    private static BearerTokenAuthenticationToken bearer(String token) {
        return new BearerTokenAuthenticationToken(token);
    }

    private Jwt verify(String token) {
        verified++;
        if (refused.contains(token)) {
            throw new BadJwtException("refused");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("subject of " + token)
                .expiresAt(expires)
                .claim("country", "US")
                .claim("authority", "US Federal Bureau of Prisons")
                .claim("roles", List.of("PRISON_CASE_MANAGER"))
                .build();
    }
}
