package dev.repatria.api;

import java.util.Set;

/**
 * Who acts: the authenticated subject, the State and authority it acts for, and its roles.
 *
 * @param subject the client or officer as the identity provider names it
 * @param country the State it acts for
 * @param authority the body it belongs to
 * @param roles the capacities it may act in
 */
public record Actor(String subject, State country, String authority, Set<Role> roles) {

    /** Refuses an actor without a name, a State or a role. */
    public Actor {
        Require.text(subject, "subject");
        Require.present(country, "country");
        Require.text(authority, "authority");
        roles = Set.copyOf(roles);
    }

    /** Whether it may act in one of these capacities. */
    public boolean isAny(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}
