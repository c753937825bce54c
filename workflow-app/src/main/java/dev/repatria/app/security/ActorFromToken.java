package dev.repatria.app.security;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads who acts from {@code sub}, {@code country}, {@code authority} and {@code roles}; nobody else may say so. */
final class ActorFromToken implements Converter<Jwt, ActorAuthentication> {

    static final String COUNTRY = "country";
    static final String AUTHORITY = "authority";
    static final String ROLES = "roles";

    @Override
    public ActorAuthentication convert(Jwt token) {
        try {
            return new ActorAuthentication(
                    new Actor(
                            text(token, JwtClaimNames.SUB),
                            State.of(text(token, COUNTRY)),
                            text(token, AUTHORITY),
                            roles(token)),
                    token.getExpiresAt());
        } catch (IllegalArgumentException e) {
            throw new InvalidBearerTokenException("The token does not say who acts: " + e.getMessage(), e);
        }
    }

    private static Set<Role> roles(Jwt token) {
        var claim = token.getClaim(ROLES);
        var names = claim instanceof List<?> list ? list : List.of();
        var roles =
                names.stream().map(name -> Role.valueOf(String.valueOf(name))).collect(Collectors.toSet());
        if (roles.isEmpty() || roles.contains(Role.SYSTEM)) {
            throw new IllegalArgumentException("roles must name at least one role, and never SYSTEM");
        }
        return roles;
    }

    private static String text(Jwt token, String claim) {
        return Optional.ofNullable(token.getClaimAsString(claim))
                .orElseThrow(() -> new IllegalArgumentException("claim " + claim + " is missing"));
    }
}
