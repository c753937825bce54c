package dev.repatria.app.security;

import dev.repatria.api.Actor;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An authenticated caller, the same for every request with its token; the principal is the actor, and the token is not kept. */
final class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final @Nullable Instant expires;

    ActorAuthentication(Actor actor, @Nullable Instant expires) {
        super(actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
        this.actor = actor;
        this.expires = expires;
        super.setAuthenticated(true);
    }

    /** Whether its token has expired; one without an end never does. */
    boolean isExpiredAt(Instant now) {
        return expires != null && !now.isBefore(expires);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.subject();
    }

    /** Keeps none: they would be those of the first request. */
    @Override
    public void setDetails(@Nullable Object details) {
        // See above.
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActorAuthentication that
                && Objects.equals(actor, that.actor)
                && Objects.equals(expires, that.expires);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, expires);
    }
}
