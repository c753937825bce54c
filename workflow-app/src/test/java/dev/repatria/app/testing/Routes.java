package dev.repatria.app.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Which node takes which messages, and where each went. */
public final class Routes {

    private final Map<String, Set<String>> nodes = new ConcurrentHashMap<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();

    /**
     * A message that was routed.
     *
     * @param name what kind of message it is
     * @param from the node that sent it
     * @param to the node that it was given to
     */
    public record Taken(String name, String from, String to) {}

    void add(String name, String node) {
        nodes.computeIfAbsent(name, unused -> ConcurrentHashMap.newKeySet()).add(node);
    }

    void remove(String name, String node) {
        nodes.getOrDefault(name, Set.of()).removeIf(node::equals);
    }

    /** Another node that takes it, or else the same; empty when none does. */
    Optional<String> route(String name, String from) {
        var takers = nodes.getOrDefault(name, Set.of());
        var to = takers.stream()
                .filter(node -> !node.equals(from))
                .findFirst()
                .or(() -> takers.stream().findFirst());
        to.ifPresent(node -> taken.add(new Taken(name, from, node)));
        return to;
    }

    boolean serves(String node, String name) {
        return nodes.getOrDefault(name, Set.of()).contains(node);
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }
}
