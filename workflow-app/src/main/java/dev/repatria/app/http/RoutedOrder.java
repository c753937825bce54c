package dev.repatria.app.http;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A command on its way between nodes: text only, so that a router needs no knowledge of our types. */
record RoutedOrder(
        String name,
        String body,
        RoutedActor actor,
        @Nullable String key,
        @Nullable String ifMatch,
        @Nullable String trace) {

    static RoutedOrder of(WrittenOrder written) {
        return new RoutedOrder(
                written.name(),
                Base64.getEncoder().encodeToString(written.body()),
                RoutedActor.of(written.actor()),
                written.key(),
                written.ifMatch(),
                written.trace());
    }

    WrittenOrder written() {
        return new WrittenOrder(name, Base64.getDecoder().decode(body), actor.actor(), key, ifMatch, trace);
    }
}
