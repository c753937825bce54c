package dev.repatria.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.bench.Wire;
import dev.repatria.app.testing.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five times what one node can take: what is accepted is answered in bounded time, the rest is sent away, and it recovers. */
@Tag("chaos")
class OverloadIT {

    private static final int SECONDS = 15;
    private static final int CLIENTS = 8;
    private static final int CROWD = 300;
    private static final String TEMPLATE = Load.body("@name@", 0, null).toString();
    private static final long SLOWEST_MILLIS = 10_000;

    private final AtomicInteger numbers = new AtomicInteger();

    @TempDir
    private Path folder;

    private record Answer(int status, long millis, boolean told) {}

    @Test
    void what_is_accepted_stays_quick_at_five_times_the_load_and_the_engine_recovers() {
        try (var cluster = new Cluster(folder, 1)) {
            var api = cluster.node(0).api();
            send(api, CLIENTS, 0, SECONDS);
            var calm = send(api, CLIENTS, 0, SECONDS);
            var capacity = accepted(calm).size() / SECONDS;
            var crowd = send(api, CROWD, 5 * capacity, SECONDS);
            var recovered = System.nanoTime();
            Await.until(
                    "a command is accepted at once",
                    () -> send(api, 1, 0, 0).stream().anyMatch(answer -> answer.status == 201));
            var back = Duration.ofNanos(System.nanoTime() - recovered).toMillis();
            ChaosReport.note(String.format(
                    Locale.ROOT,
                    "overload: capacity %d/s with %d clients (p50 %d ms, p99 %d ms); offered %d/s: accepted %d/s (p50 %d ms, p99 %d"
                            + " ms), sent away %d/s (p99 %d ms); the first command afterwards was accepted after %d ms",
                    capacity,
                    CLIENTS,
                    percentile(accepted(calm), 50),
                    percentile(accepted(calm), 99),
                    crowd.size() / SECONDS,
                    accepted(crowd).size() / SECONDS,
                    percentile(accepted(crowd), 50),
                    percentile(accepted(crowd), 99),
                    (crowd.size() - accepted(crowd).size()) / SECONDS,
                    percentile(refused(crowd), 99),
                    back));
            assertThat(crowd).allMatch(answer -> answer.status == 201 || answer.status == 503 || answer.status == 429);
            assertThat(refused(crowd)).isNotEmpty().allMatch(Answer::told);
            assertThat(percentile(accepted(crowd), 99)).isLessThan(SLOWEST_MILLIS);
            cluster.awaitRest();
            assertThat(Invariants.violations(List.of(), cluster.log())).isEmpty();
            assertThat(cluster.node(0).jar().output()).doesNotContain("OutOfMemoryError");
        }
    }

    /** So many clients for so long; with a rate they begin so many requests a second together, whatever becomes of them. */
    private List<Answer> send(Api api, int clients, int rate, int seconds) {
        var answers = Collections.synchronizedList(new ArrayList<Answer>());
        var end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        var pause = rate == 0 ? 0 : Duration.ofSeconds(1).toNanos() * clients / rate;
        var head = "POST /v1/commands/submit-transfer-request HTTP/1.1\r\nAuthorization: " + api.bearer("us-prison")
                + "\r\nContent-Type: application/json\r\nIdempotency-Key: ";
        var threads = new ArrayList<Thread>();
        for (var client = 0; client < clients; client++) {
            var first = System.nanoTime() + pause * client / clients;
            threads.add(new Thread(() -> {
                try (var wire = new Wire(api.address().getPort())) {
                    var next = first;
                    do {
                        LockSupport.parkNanos(next - System.nanoTime());
                        answers.add(send(wire, head));
                        next += pause;
                    } while (System.nanoTime() < end);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
        threads.forEach(Thread::start);
        threads.forEach(OverloadIT::join);
        return answers;
    }

    private Answer send(Wire wire, String head) throws IOException {
        var name = "overload-" + numbers.incrementAndGet();
        var sent = System.nanoTime();
        var reply = wire.send(head + name, TEMPLATE.replace("@name@", name).getBytes(StandardCharsets.UTF_8));
        return new Answer(
                reply.status(),
                Duration.ofNanos(System.nanoTime() - sent).toMillis(),
                reply.header("Retry-After").isPresent());
    }

    private static List<Answer> accepted(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.status == 201).toList();
    }

    private static List<Answer> refused(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.status != 201).toList();
    }

    private static long percentile(List<Answer> answers, int percent) {
        var sorted = answers.stream().mapToLong(Answer::millis).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
