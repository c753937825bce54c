package dev.repatria.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Await;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Too many at once: writers of one case, deadlines of one second, users of few connections; and an event that nobody can read. */
@Tag("chaos")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrowdIT {

    private static final int ROUNDS = Integer.getInteger("chaos.rounds", 3);
    private static final int WRITERS = 50;
    private static final int DEADLINES = Integer.getInteger("chaos.deadlines", 40 * ROUNDS);
    /** Of R-04: requests sent away one after the other before the database comes back; each waits five seconds for a connection. */
    private static final int SENT_AWAY = Integer.getInteger("chaos.away", 20);

    /** Generous, and longer the more there are. */
    private static final Duration STORM = Duration.ofMinutes(3).plusMillis(200L * DEADLINES);

    private static final int REQUEST_VIEWS = 5;
    private static final int SLOWEST_COMMIT_MILLIS = 1_500;
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<JsonNode> STEPS = Case.steps();

    @TempDir
    private static Path folder;

    private static Cluster cluster;

    @BeforeAll
    static void start() {
        cluster = new Cluster(folder, 2);
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    @Order(1)
    void R23_of_fifty_writers_who_have_seen_the_same_version_one_wins() {
        var caseId = opened("R23", 3, "2023-02-08");
        cluster.awaitRest();
        for (var round = 0; round < ROUNDS; round++) {
            var number = round;
            var version = version(caseId);
            var body = Load.body("R23", 2, caseId);
            var answers = inParallel(
                    WRITERS,
                    writer -> untilDefinite(() -> cluster.node(writer % 2)
                            .api()
                            .post(by(2), path(2), body, "R23-" + number + "-" + writer, version)));
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 200)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(412));
            cluster.awaitRest();
        }
        expectSound();
    }

    @Test
    @Order(2)
    void R24_a_storm_of_deadlines_with_a_node_killed_in_it_fires_each_once() {
        var before = awaitDeadlines("R24", DEADLINES, "2023-12-01");
        cluster.moveClocks("2024-10-01T18:00:00Z");
        Await.until(STORM, "the storm is under way", () -> fired() >= before + DEADLINES / 10);
        cluster.node(1).kill();
        cluster.node(1).restart();
        expectFired("R-24: one node killed meanwhile", before, DEADLINES);
    }

    @Test
    @Order(3)
    void R04_deadlines_that_come_due_while_the_database_is_away_fire_once_when_it_is_back() {
        var before = awaitDeadlines("R04", WRITERS, "2024-10-01");
        cluster.postgres().stop();
        cluster.moveClocks("2025-10-01T18:00:00Z");
        for (var answered = 0; answered < SENT_AWAY; answered++) {
            var answer = cluster.node(answered % 2)
                    .api()
                    .post(by(0), path(0), Load.body("R04-away-" + answered, 0, null), "R04-away-" + answered);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
        cluster.postgres().start();
        expectFired("R-04: due while the database was away", before, WRITERS);
    }

    /** Opens cases that each wait for a date until the clocks are moved, and tells how many dates have fired so far. */
    private static long awaitDeadlines(String name, int cases, String since) {
        cluster.moveClocks(since + "T18:00:00Z");
        inParallel(cases, number -> opened(name + "-" + number, REQUEST_VIEWS + 1, since));
        cluster.awaitRest();
        return fired();
    }

    private static void expectFired(String what, long before, int cases) {
        Await.until(STORM, "all have fired", () -> fired() >= before + cases);
        expectSound();
        ChaosReport.note(
                what + ", " + (fired() - before) + " deadlines of " + cases + " cases fired; none twice, none lost");
    }

    private static long fired() {
        return cluster.count(
                "select count(*) from domain_event where name in ('ViewsDeemedNoObjection', 'DeadlineMissed')");
    }

    @Test
    @Order(4)
    void R26_a_node_with_two_connections_gets_on_and_says_503_to_the_rest() {
        var starved = cluster.node(1);
        starved.drainAndRestart("--spring.datasource.hikari.maximum-pool-size=2");
        starved.proxy().holdCommits(SLOWEST_COMMIT_MILLIS);
        var statuses = new TreeMap<Integer, Integer>();
        inParallel(WRITERS, number -> starved.api().post(by(0), path(0), Load.body("R26-" + number, 0, null)))
                .forEach(answer -> {
                    statuses.merge(answer.statusCode(), 1, Integer::sum);
                    if (answer.statusCode() == 503) {
                        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                    }
                });
        starved.proxy().heal();
        assertThat(statuses).containsOnlyKeys(201, 503);
        ChaosReport.note("R-26: " + WRITERS
                + " commands without a key at once to a node with two connections, whose commits take up to "
                + SLOWEST_COMMIT_MILLIS + " ms: " + statuses);
        assertThat(violations())
                .as("as many events without a key as were acknowledged")
                .hasSize(statuses.get(201))
                .allSatisfy(violation -> assertThat(violation)
                        .startsWith("INV-2 PetitionSubmitted")
                        .contains("belongs to no key"));
        starved.drainAndRestart();
    }

    @Test
    @Order(5)
    void R14_an_event_that_nobody_can_read_parks_its_case_and_no_other() throws SQLException {
        var caseId = opened("R14", 3, "2023-02-08");
        cluster.awaitRest();
        insertUnreadable(caseId);
        Await.until("its case is parked", () -> parked().containsKey(caseId));
        var other = opened("R14-other", REQUEST_VIEWS + 1, "2023-02-16");
        Await.until("another case is seen", () -> version(other) > REQUEST_VIEWS);
        assertThat(parked().keySet()).containsExactly(caseId);
    }

    private static void insertUnreadable(String caseId) throws SQLException {
        try (var connection = cluster.postgres().connect();
                var insert = connection.prepareStatement(
                        "insert into domain_event (position, recorded_at, sequence_number, occurred_at, stream_id, event_id,"
                                + " version, stream_type, name, payload, metadata) select stamp.first_position,"
                                + " stamp.recorded_at, (select max(sequence_number) + 1 from domain_event where stream_id = ?::uuid),"
                                + " now(), ?::uuid, gen_random_uuid(), 1, 'TransferCase', 'NobodyKnowsThis', '{}', '{}'"
                                + " from domain_event_stamp(1) as stamp")) {
            insert.setString(1, caseId);
            insert.setString(2, caseId);
            insert.executeUpdate();
        }
    }

    private static Map<String, Long> parked() {
        return cluster.node(0)
                .api()
                .read(Api.OPERATOR, "/v1/operations/parked")
                .required("parked")
                .valueStream()
                .collect(Collectors.groupingBy(item -> item.required("caseId").asString(), Collectors.counting()));
    }

    private static void expectSound() {
        assertThat(violations()).isEmpty();
    }

    private static List<String> violations() {
        cluster.awaitRest();
        var log = cluster.log();
        cluster.expectSound(log);
        return Invariants.violations(List.of(), log);
    }

    /** Plays the first steps of sample b, the last of them on this day, and gives the id of the case. */
    private static String opened(String name, int steps, String lastDay) {
        String caseId = null;
        for (var step = 0; step < steps; step++) {
            var number = step;
            ObjectNode body = Load.body(name, step, caseId);
            if (step == steps - 1) {
                body.put("on", lastDay);
            }
            var answer = untilDefinite(
                    () -> cluster.node(number % 2).api().post(by(number), path(number), body, name + "-" + number));
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
            caseId = JSON.readTree(answer.body()).required("caseId").asString();
        }
        return String.valueOf(caseId);
    }

    private static HttpResponse<String> untilDefinite(java.util.function.Supplier<HttpResponse<String>> request) {
        var answer = request.get();
        while (answer.statusCode() == 503 || answer.statusCode() == 409) {
            answer = request.get();
        }
        return answer;
    }

    private static <T> List<T> inParallel(int times, java.util.function.IntFunction<T> work) {
        var threads = Executors.newFixedThreadPool(Math.min(times, WRITERS));
        try {
            return IntStream.range(0, times)
                    .mapToObj(number -> threads.submit(() -> work.apply(number)))
                    .toList()
                    .stream()
                    .map(CrowdIT::result)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T result(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static long version(String caseId) {
        return cluster.node(0)
                .api()
                .read(Api.READER, "/v1/cases/" + caseId)
                .required("version")
                .asLong();
    }

    private static String by(int step) {
        return STEPS.get(step).required("by").asString();
    }

    private static String path(int step) {
        return "/v1/commands/" + STEPS.get(step).required("command").asString();
    }
}
