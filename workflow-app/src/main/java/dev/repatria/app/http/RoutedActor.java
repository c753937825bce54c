package dev.repatria.app.http;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import java.util.List;
import java.util.stream.Collectors;

/** Who acts, on its way between nodes. */
record RoutedActor(String subject, String country, String authority, List<String> roles) {

    RoutedActor {
        roles = List.copyOf(roles);
    }

    static RoutedActor of(Actor actor) {
        return new RoutedActor(
                actor.subject(),
                actor.country().code(),
                actor.authority(),
                actor.roles().stream().map(Role::name).sorted().toList());
    }

    Actor actor() {
        return new Actor(
                subject,
                State.of(country),
                authority,
                roles.stream().map(Role::valueOf).collect(Collectors.toSet()));
    }
}
