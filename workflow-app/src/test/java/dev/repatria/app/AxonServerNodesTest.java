package dev.repatria.app;

import static dev.repatria.app.testing.Api.PETITION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Await;
import dev.repatria.app.testing.ExternalDatabase;
import dev.repatria.app.testing.FakeAxonServer;
import dev.repatria.app.testing.ForkedClient;
import dev.repatria.app.testing.ForkedEngine;
import dev.repatria.app.testing.Routes.Taken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Two nodes with the profile {@code axonserver} on one database, and a stand-in for Axon Server that sends everything to the other. */
class AxonServerNodesTest {

    private static final String ORDER = "dev.repatria.Order";
    private static final String READ = "dev.repatria.Read";
    private static final String US = "us-central-authority-officer";
    private static final String CA = "ca-central-authority-officer";

    @TempDir
    private static Path folder;

    private static ExternalDatabase database;
    private static FakeAxonServer router;
    private static ForkedEngine a;
    private static ForkedEngine b;

    @BeforeAll
    static void start() {
        database = new ExternalDatabase();
        router = new FakeAxonServer(0);
        var first = CompletableFuture.supplyAsync(() -> node("a"));
        var second = CompletableFuture.supplyAsync(() -> node("b"));
        a = first.join();
        b = second.join();
        for (var node : List.of(a, b)) {
            Await.until(
                    "the node is ready",
                    () -> client(node).get("/actuator/health/readiness").statusCode() == 200);
        }
        for (var name : List.of(ORDER, READ)) {
            Await.until("both nodes take " + name, () -> router.serves("a", name) && router.serves("b", name));
        }
    }

    @AfterAll
    static void end() {
        a.close();
        b.close();
        router.close();
        database.close();
    }

    @Test
    void what_one_node_is_asked_the_other_does_and_without_the_router_each_reads_on_its_own() throws Exception {
        var opened = post(a, "one");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(opened.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(opened.headers().firstValue("Location")).isPresent();
        assertThat(router.taken()).containsExactly(new Taken(ORDER, "a", "b"));

        var again = post(b, "one");
        assertThat(again.body()).isEqualTo(opened.body());
        assertThat(again.headers().firstValue("Repatria-Replayed")).contains("true");
        assertThat(router.taken()).last().isEqualTo(new Taken(ORDER, "b", "a"));

        settle();
        var id = new JsonMapper().readTree(opened.body()).required("caseId").asString();
        var version = client(a)
                .get(US, "/v1/cases/" + id)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var before = router.taken().size();
        var queries = queries(id, version);
        var routed = answers(queries);
        assertThat(router.taken().subList(before, router.taken().size()))
                .containsExactlyElementsOf(Stream.generate(() -> new Taken(READ, "a", "b"))
                        .limit(queries.size())
                        .toList());
        assertThat(routed.stream().map(Answer::status)).containsOnly(200, 304, 400, 404);
        for (var node : List.of(a, b)) {
            assertThat(node.output()).doesNotContain("Queries are answered on this node", "not be routed", "ERROR");
        }

        router.close();
        Await.until(
                "the node sees that the router is gone",
                () -> client(a).get("/actuator/health/readiness").statusCode() == 503);
        assertThat(answers(queries)).isEqualTo(routed);
        var refused = post(a, "two");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("5");

        try (var back = new FakeAxonServer(router.port())) {
            Await.until(
                    "the other node answers again",
                    () -> answers(queries).equals(routed) && back.taken().contains(new Taken(READ, "a", "b")));
            assertThat(b.terminate()).isEqualTo(143);
            Await.until("the router sees that it has ended", () -> !back.serves("b", READ));
            assertThat(answers(queries)).isEqualTo(routed);
            assertThat(back.taken()).last().isEqualTo(new Taken(READ, "a", "a"));
            Await.until("the node takes commands again", () -> back.serves("a", ORDER));
            assertThat(post(a, "two").statusCode()).isEqualTo(201);
        }
        assertThat(a.output()).doesNotContain("Ana Prueba");
        assertThat(b.output()).doesNotContain("Ana Prueba");
    }

    /** Each with its client and headers. */
    private static List<Query> queries(String id, String version) {
        var file = "/v1/cases/" + id;
        var found = new ArrayList<Query>();
        for (var path : List.of(
                file,
                file + "/timeline?limit=1",
                file + "/actions",
                file + "/documents",
                file + "/claims",
                file + "/assessments",
                "/v1/cases?state=MX&stage=PETITIONED&dueBefore=2099-01-01",
                "/v1/work-items?role=CENTRAL_AUTHORITY_OFFICER&caseId=" + id,
                "/v1/statistics/cases",
                "/v1/treaties",
                "/v1/treaties/US-MX-1976")) {
            found.add(new Query(US, path, List.of()));
        }
        found.add(new Query(US, file, List.of("If-None-Match", version)));
        found.add(new Query(US, "/v1/cases?state=usa", List.of()));
        found.add(new Query(US, "/v1/treaties/XX-YY", List.of()));
        found.add(new Query(US, file + "/assessments/1/explanation", List.of()));
        found.add(new Query(CA, file, List.of()));
        found.add(new Query(CA, file + "/actions", List.of()));
        found.add(new Query("audit-office", "/v1/audit/cases/" + id + "/events", List.of()));
        found.add(new Query("audit-office", "/v1/audit/cases/" + id + "/state", List.of()));
        return found;
    }

    private static List<Answer> answers(List<Query> queries) throws Exception {
        var found = new ArrayList<Answer>();
        for (var query : queries) {
            found.add(Answer.of(client(a).get(query.client, query.path, query.headers.toArray(String[]::new))));
        }
        return found;
    }

    private record Query(String client, String path, List<String> headers) {}

    /** What a caller sees; lengths are told by either of two headers. */
    private record Answer(String address, int status, String body, Map<String, List<String>> headers) {

        private static Answer of(HttpResponse<String> response) {
            var headers = new TreeMap<>(response.headers().map());
            headers.keySet().removeAll(List.of("date", "content-length", "transfer-encoding"));
            return new Answer(response.uri().getPath(), response.statusCode(), response.body(), headers);
        }
    }

    private static void settle() {
        Await.until(
                "every processor has read all",
                () -> new JsonMapper()
                        .readTree(client(a)
                                .get("operations", "/v1/operations/processors")
                                .body())
                        .required("processors")
                        .valueStream()
                        .allMatch(processor -> processor.required("lagEvents").asLong() == 0));
    }

    private static HttpResponse<String> post(ForkedEngine node, String key) throws Exception {
        return client(node)
                .post("us-prison", "/v1/commands/submit-transfer-request", PETITION.replace("p-1", key), key);
    }

    private static ForkedEngine node(String name) {
        try {
            return ForkedEngine.start(
                    folder.resolve(name),
                    Stream.concat(
                                    Stream.of(database.arguments()),
                                    Stream.of(
                                            "--spring.profiles.active=axonserver",
                                            "--repatria.router.query-timeout=5m",
                                            "--axon.axonserver.client-id=" + name,
                                            "--axon.axonserver.servers=localhost:" + router.port()))
                            .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ForkedClient client(ForkedEngine node) throws IOException {
        return new ForkedClient(
                node.port(), folder.resolve(node == a ? "a" : "b").resolve("data"));
    }
}
