package dev.repatria.app.http;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A command on its way between nodes: text only, so that a router needs no knowledge of our types. */
record RoutedOrder(
        String name,
        String body,
        String subject,
        String country,
        String authority,
        List<String> roles,
        @Nullable String key,
        @Nullable String ifMatch,
        @Nullable String trace) {

    RoutedOrder {
        roles = List.copyOf(roles);
    }

    static RoutedOrder of(WrittenOrder written) {
        var actor = written.actor();
        return new RoutedOrder(
                written.name(),
                Base64.getEncoder().encodeToString(written.body()),
                actor.subject(),
                actor.country().code(),
                actor.authority(),
                actor.roles().stream().map(Role::name).sorted().toList(),
                written.key(),
                written.ifMatch(),
                written.trace());
    }

    WrittenOrder written() {
        var actor = new Actor(
                subject,
                State.of(country),
                authority,
                roles.stream().map(Role::valueOf).collect(Collectors.toSet()));
        return new WrittenOrder(name, Base64.getDecoder().decode(body), actor, key, ifMatch, trace);
    }
}
