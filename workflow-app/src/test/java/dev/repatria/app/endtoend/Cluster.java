package dev.repatria.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Several nodes of the packaged jar on one PostgreSQL, each with a network of its own in between. */
final class Cluster implements AutoCloseable {

    /** The dates of sample b lie before it, so that some of them are missed as soon as they are set. */
    private static final String CLOCK = "--repatria.sandbox.clock=2023-12-01T18:00:00Z";

    private static final List<String> SHARED = List.of("token-key.json", "demo-clients.properties", "sandbox-clock");
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Path folder;
    private final Postgres postgres;
    private final List<Node> nodes = new CopyOnWriteArrayList<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final List<Jar> ended = new ArrayList<>();
    private String clock = "2023-12-01T18:00:00Z";

    /** One process, or its successor after a restart. */
    final class Node {

        private final Path data;
        private final Proxy proxy = new Proxy(postgres::port);
        private volatile Jar jar;
        private volatile Api api;

        private Node(Path data) {
            this.data = data;
        }

        Api api() {
            return api;
        }

        Jar jar() {
            return jar;
        }

        Proxy proxy() {
            return proxy;
        }

        void start(String... more) {
            var arguments = new ArrayList<>(List.of(
                    CLOCK,
                    "--repatria.drain=2s",
                    "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + proxy.port() + "/repatria",
                    "--spring.datasource.username=repatria_app",
                    "--spring.datasource.password=" + postgres.password(),
                    "--spring.flyway.url=jdbc:postgresql://127.0.0.1:" + proxy.port() + "/repatria",
                    "--spring.flyway.user=repatria",
                    "--spring.flyway.password=" + postgres.password()));
            arguments.addAll(List.of(more));
            jar = Jar.start(data, arguments.toArray(String[]::new));
            api = new Api(jar.address(), data, tokens);
        }

        void awaitReady() {
            jar.awaitReady(api);
        }

        void kill() {
            jar.kill();
            ended.add(jar);
        }

        void restart(String... more) {
            start(more);
            awaitReady();
        }

        void drainAndRestart(String... more) {
            jar.close();
            ended.add(jar);
            restart(more);
        }
    }

    Cluster(Path folder, int size, String... more) {
        this.folder = folder;
        this.postgres = new Postgres(folder.resolve("database"));
        var first = new Node(folder.resolve("node-1"));
        nodes.add(first);
        first.restart(more);
        for (var number = 2; number <= size; number++) {
            var node = new Node(folder.resolve("node-" + number));
            nodes.add(node);
            copySecrets(first.data, node.data);
            node.start(more);
        }
        nodes.forEach(Node::awaitReady);
    }

    List<Node> nodes() {
        return nodes;
    }

    Node node(int number) {
        return nodes.get(number);
    }

    Postgres postgres() {
        return postgres;
    }

    LogCopy log() {
        try (var connection = postgres.connect()) {
            return LogCopy.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String query) {
        try (var connection = postgres.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Undoes what a failed test has left behind. */
    void makeWhole() {
        nodes.forEach(node -> {
            node.proxy().forgetTrap();
            node.proxy().heal();
            if (node.jar().isDead()) {
                node.restart();
            }
        });
    }

    /** What the nodes are doing, for a message of an error. */
    String describe() {
        return nodes.stream().map(node -> node.jar().describe()).collect(Collectors.joining("\n"));
    }

    /** Sets the clocks of all nodes forward, one right after the other. */
    void moveClocks(String to) {
        clock = to;
        var move = new JsonMapper().createObjectNode().put("to", to);
        nodes.forEach(node -> node.api().post(Api.OPERATOR, "/v1/operations/clock", move, "clock"));
    }

    /** Waits until every processor is at the head, nothing is due and every segment belongs to a living node. */
    void awaitRest() {
        nodes.forEach(Node::awaitReady);
        Await.until(LONGEST, "the engine has come to rest", () -> {
            return overdue() == 0 && nodes.stream().allMatch(Cluster::isAtRest);
        });
    }

    /** Deadlines that lie before the day of the sandbox clock and have not fired. */
    private long overdue() {
        return count("select count(*) from scheduled_tasks where task_name like 'AxonDeadline%'"
                + " and execution_time < timestamptz '" + clock + "'");
    }

    private static boolean isAtRest(Node node) {
        try {
            return node.api()
                    .read(Api.OPERATOR, "/v1/operations/processors")
                    .required("processors")
                    .valueStream()
                    .allMatch(processor -> processor.required("lagEvents").asLong() == 0);
        } catch (UncheckedIOException | AssertionError notYet) {
            return false;
        }
    }

    /** What the engine itself must say after a fault: INV-4, INV-10, INV-11 and INV-13. */
    void expectSound(LogCopy log) {
        var api = nodes.get(0).api();
        log.rows().stream().map(LogCopy.Row::caseId).distinct().forEach(caseId -> expectEqualReplay(api, caseId));
        assertThat(api.read(Api.OPERATOR, "/v1/operations/parked").required("parked"))
                .as("INV-13: nothing is parked")
                .isEmpty();
        Await.until(
                "INV-10: the gauge of the head is the head",
                () -> Metrics.of(api).sum("transfer_event_store_head_position", "", "")
                        == count("select max(position) from domain_event"));
        var printed = nodes.stream().map(node -> node.jar().output()).reduce("", String::concat)
                + ended.stream().map(Jar::output).reduce("", String::concat);
        assertThat(printed).as("INV-11: no personal data in the log").doesNotContain(Load.PERSON);
    }

    private static void expectEqualReplay(Api api, String caseId) {
        var replay = api.replay(caseId);
        assertThat(replay.required("equal").asBoolean())
                .as("INV-4: the views equal the fold " + replay)
                .isTrue();
    }

    private static void copySecrets(Path from, Path to) {
        try {
            Files.createDirectories(to);
            for (var name : SHARED) {
                Files.copy(from.resolve(name), to.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        nodes.forEach(node -> node.proxy().heal());
        nodes.forEach(node -> node.jar().signal("TERM"));
        nodes.forEach(node -> node.jar().close());
        nodes.forEach(node -> node.proxy().close());
        postgres.close();
    }
}
