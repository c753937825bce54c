package dev.repatria.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Await;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Faults under load, on two nodes of the packaged jar and one PostgreSQL; the invariants are checked after every round. */
@Tag("chaos")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChaosIT {

    private static final int ROUNDS = Integer.getInteger("chaos.rounds", 3);
    private static final long SEED = Long.getLong("chaos.seed", System.nanoTime());
    /** Of R-01, in each round. */
    private static final int KILLS = Integer.getInteger("chaos.kills", 3);
    /** Of R-04: requests sent away before the database comes back. */
    private static final int SENT_AWAY = Integer.getInteger("chaos.away", 20);

    /** Of R-06: requests that the lost node sends away before it has its network back; each waits five seconds for a connection. */
    private static final int CUT = Integer.getInteger("chaos.cut", 3);

    private static final int CLIENTS = 4;
    private static final int COMMANDS_A_ROUND = 60;

    /** A claim lasts 10 seconds, is looked for every 5, and a session that stands still in a transaction lasts 15. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static Cluster cluster;
    private final Random random = new Random(SEED);
    private History history;
    private int rounds;

    @BeforeAll
    static void start() {
        System.out.println("CHAOS seed " + SEED + ", set it again with -Dchaos.seed=" + SEED);
        cluster = new Cluster(folder, 2);
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    /** What is done to the engine while it is under load. */
    private interface Fault {
        void strike();
    }

    private void underLoad(String name, int times, Fault fault) {
        try (var kept = new History(ChaosReport.FOLDER.resolve(name.split(" ")[0] + ".jsonl"))) {
            history = kept;
            var violations = List.<String>of();
            cluster.makeWhole();
            for (rounds = 1; rounds <= times; rounds++) {
                var load = Load.of(cluster, history, CLIENTS, random.nextLong() >>> 16);
                try {
                    awaitCommands(COMMANDS_A_ROUND / 2 + random.nextInt(COMMANDS_A_ROUND));
                    fault.strike();
                    awaitCommands(COMMANDS_A_ROUND / 2);
                } finally {
                    load.close();
                }
                violations = check();
                ChaosReport.tell(name, rounds, history.exchanges(), violations, answers());
                assertThat(violations).as(name + " with seed " + SEED).isEmpty();
            }
        }
    }

    private List<String> check() {
        cluster.awaitRest();
        var log = cluster.log();
        cluster.expectSound(log);
        return Invariants.violations(history.exchanges(), log);
    }

    private long acknowledged() {
        return history.exchanges().stream()
                .filter(exchange -> exchange.command() && exchange.accepted())
                .count();
    }

    private void awaitCommands(int more) {
        var before = acknowledged();
        try {
            Await.until(Duration.ofMinutes(3), more + " more commands", () -> acknowledged() >= before + more);
        } catch (AssertionError inVain) {
            throw new AssertionError(inVain.getMessage() + "\n" + cluster.describe(), inVain);
        }
    }

    private String answers() {
        return history.exchanges().stream()
                .collect(Collectors.groupingBy(History.Exchange::status, java.util.TreeMap::new, Collectors.counting()))
                .toString();
    }

    @Test
    @Order(1)
    void R01_nodes_are_killed_at_any_moment_also_while_they_start() {
        underLoad("R-01 kill -9 of a node, " + KILLS + " times a round", ROUNDS, () -> {
            for (var kill = 0; kill < KILLS; kill++) {
                awaitCommands(random.nextInt(COMMANDS_A_ROUND / 2));
                var victim = cluster.node(random.nextInt(2));
                victim.kill();
                victim.start();
            }
        });
    }

    @Test
    @Order(2)
    void R02_a_node_is_killed_before_its_commit_and_after_it_but_before_the_answer() {
        underLoad("R-02 kill around a commit", 2 * ROUNDS, () -> {
            var committed = rounds % 2 == 0;
            var victim = cluster.node(random.nextInt(2));
            victim.proxy().trapNextCommit(new Proxy.AtCommit() {
                @Override
                public boolean passes() {
                    return committed;
                }

                @Override
                public void then() {
                    victim.kill();
                }
            });
            Await.until("the trap is sprung", () -> victim.jar().isDead());
            victim.restart();
        });
    }

    @Test
    @Order(3)
    void R03_the_database_crashes_and_comes_back() {
        underLoad("R-03 PostgreSQL immediate stop", ROUNDS, () -> {
            cluster.postgres().crash();
            cluster.postgres().start();
        });
    }

    @Test
    @Order(4)
    void R04_the_database_is_away_and_the_caller_is_told_to_come_again() {
        underLoad("R-04 PostgreSQL away", 1, () -> {
            cluster.postgres().stop();
            Await.until(Duration.ofMinutes(10), "requests are sent away", () -> unavailable() >= SENT_AWAY);
            cluster.postgres().start();
        });
        assertThat(history.exchanges())
                .filteredOn(exchange -> exchange.status() == 503)
                .allSatisfy(exchange -> assertThat(exchange.retryAfter()).isNotNull());
        assertThat(history.exchanges()).noneMatch(exchange -> exchange.status() == 500);
    }

    private long unavailable() {
        return history.exchanges().stream()
                .filter(exchange -> exchange.status() == 503)
                .count();
    }

    @Test
    @Order(5)
    void R06_a_node_is_cut_off_and_another_takes_its_work_over() {
        underLoad("R-06 network cut off", ROUNDS, () -> {
            var lost = cluster.node(rounds % 2);
            var since = System.nanoTime();
            lost.proxy().cut();
            awaitOneOwner("R-06");
            for (var request = 0; request < CUT; request++) {
                var answer = lost.api().get(Api.READER, "/v1/cases");
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(hasOneOwner()).isTrue();
            }
            lost.proxy().heal();
            ChaosReport.note("R-06: the node had no network for "
                    + Duration.ofNanos(System.nanoTime() - since).toSeconds() + " s");
        });
    }

    @Test
    @Order(6)
    void R08_a_connection_dies_without_a_word() {
        underLoad("R-08 half-open connections", 1, () -> {
            var lost = cluster.node(0);
            lost.proxy().swallow();
            awaitOneOwner("R-08");
            lost.proxy().heal();
        });
    }

    @Test
    @Order(7)
    void R13_a_paused_node_wakes_up_and_writes_nothing_with_its_stale_claim() {
        underLoad("R-13 SIGSTOP beyond the claim", ROUNDS, () -> {
            var paused = cluster.node(rounds % 2);
            paused.jar().signal("STOP");
            awaitOneOwner("R-13");
            paused.jar().signal("CONT");
        });
    }

    private static void awaitOneOwner(String test) {
        var since = System.nanoTime();
        Await.until(TAKEN_OVER, "one node has every segment", ChaosIT::hasOneOwner);
        ChaosReport.note(test + ": the other node had every segment after "
                + Duration.ofNanos(System.nanoTime() - since).toMillis() + " ms");
    }

    private static boolean hasOneOwner() {
        return cluster.count("select count(distinct owner) from processor_token") == 1
                && cluster.count("select count(*) from processor_token where owner is null") == 0;
    }

    @Test
    @Order(8)
    void R11_commits_are_slow_and_some_are_rolled_back_and_no_reader_skips_an_event() {
        underLoad("R-11 slow commits", 1, () -> {
            cluster.nodes().forEach(node -> node.proxy().holdCommits(2_000));
            awaitCommands(COMMANDS_A_ROUND / 2);
            cluster.nodes().forEach(node -> node.proxy().heal());
        });
    }

    @Test
    @Order(9)
    void R10_duplicates_arrive_reordered_at_both_nodes_and_across_a_restart() {
        underLoad("R-10 duplicates", 1, () -> {
            var known = history.exchanges();
            repeat(known, 10);
            cluster.node(0).drainAndRestart();
            repeat(known, 2);
        });
    }

    private void repeat(List<History.Exchange> known, int times) {
        var some = new ArrayList<History.Exchange>();
        known.stream()
                .filter(exchange -> exchange.command() && exchange.accepted())
                .limit(20)
                .forEach(exchange -> some.addAll(Collections.nCopies(times, exchange)));
        Collections.shuffle(some, random);
        some.parallelStream()
                .forEach(exchange -> Load.repeat(
                        exchange,
                        cluster.node(ThreadLocalRandom.current().nextInt(2)).api(),
                        history));
    }

    @Test
    @Order(10)
    void R32_nodes_are_restarted_in_turn_and_nobody_sees_an_error_but_503() {
        try (var kept = new History(ChaosReport.FOLDER.resolve("R-32.jsonl"))) {
            history = kept;
            restartInTurn();
            var violations = check();
            ChaosReport.tell("R-32 rolling restart", rounds, history.exchanges(), violations, answers());
            assertThat(violations).isEmpty();
            assertThat(history.exchanges())
                    .noneMatch(exchange -> exchange.status() == 0
                            || exchange.status() > 503
                            || exchange.status() == 500
                            || exchange.status() == 502);
        }
    }

    private void restartInTurn() {
        try (var balancer = new Balancer(cluster)) {
            var load = new Load(balancer::nodes, balancer::inService, history, CLIENTS, SEED);
            try {
                awaitCommands(COMMANDS_A_ROUND);
                for (rounds = 0; rounds < 2; rounds++) {
                    cluster.node(rounds).drainAndRestart();
                    awaitCommands(COMMANDS_A_ROUND / 2);
                }
            } finally {
                load.close();
            }
        }
    }
}
