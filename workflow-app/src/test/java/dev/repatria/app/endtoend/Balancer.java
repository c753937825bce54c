package dev.repatria.app.endtoend;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks five times a second which nodes are ready, as a load balancer does, and names only those. */
final class Balancer implements AutoCloseable {

    private final Cluster cluster;
    private final Set<Api> ready = ConcurrentHashMap.newKeySet();
    private final List<ScheduledExecutorService> looks;

    Balancer(Cluster cluster) {
        this.cluster = cluster;
        this.looks = cluster.nodes().stream().map(this::watch).toList();
    }

    private ScheduledExecutorService watch(Cluster.Node node) {
        look(node);
        var watch = Executors.newSingleThreadScheduledExecutor();
        var unused = watch.scheduleWithFixedDelay(() -> look(node), 200, 200, TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look(Cluster.Node node) {
        var api = node.api();
        if (api.isReady()) {
            ready.add(api);
        } else {
            ready.remove(api);
        }
    }

    List<Api> nodes() {
        return cluster.nodes().stream().map(Cluster.Node::api).toList();
    }

    boolean inService(Api api) {
        return ready.contains(api);
    }

    @Override
    public void close() {
        looks.forEach(ScheduledExecutorService::shutdownNow);
    }
}
