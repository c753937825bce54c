package dev.repatria.app.endtoend;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Clients that play sample b over and over, each command under its own key and at any node, until each is answered.
 *
 * <p>Some commands are sent twice at once, to two nodes; some answers are read back at once, from any node.
 */
final class Load implements AutoCloseable {

    /** The family name of every person of the load. */
    static final String PERSON = "Zarzamora";

    /** The title of a paper in every case that the sentencing State keeps to itself. */
    static final String OWN_PAPER = "Note that only the sentencing State may read";

    /** What is asked of one case: where it stands, and which papers it has. */
    static final String READ = "read";

    static final String READ_PAPERS = "read-papers";

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<JsonNode> STEPS = withAnOwnPaper(Case.steps());
    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final long PAUSE_NANOS = 50_000_000;

    private final Supplier<List<Api>> nodes;
    private final History history;
    private final Predicate<Api> inService;
    private final String run;
    private final List<CompletableFuture<Void>> clients = new ArrayList<>();
    private volatile boolean stopped;

    /** Sends to those nodes that a balancer would send to. */
    Load(Supplier<List<Api>> nodes, Predicate<Api> inService, History history, int clients, long seed) {
        this.nodes = nodes;
        this.inService = inService;
        this.history = history;
        this.run = seed + "-" + RUNS.incrementAndGet();
        for (var client = 0; client < clients; client++) {
            var number = client;
            var random = new Random(seed + client);
            this.clients.add(CompletableFuture.runAsync(() -> play(number, random), task -> {
                var thread = new Thread(task, "load-" + number);
                thread.setDaemon(true);
                thread.start();
            }));
        }
    }

    static Load of(Cluster cluster, History history, int clients, long seed) {
        return new Load(
                () -> cluster.nodes().stream().map(Cluster.Node::api).toList(), api -> true, history, clients, seed);
    }

    private void play(int client, Random random) {
        for (var number = 0; !stopped; number++) {
            playCase(run + "-" + client + "-" + number, 3 + random.nextInt(STEPS.size() - 3), random);
        }
    }

    private void playCase(String name, int depth, Random random) {
        String caseId = null;
        for (var step = 0; step < depth && !stopped; step++) {
            var answer = untilAnswered(name, step, caseId, random);
            if (answer == null || answer.statusCode() > 201) {
                return;
            }
            var body = JSON.readTree(answer.body());
            caseId = body.required("caseId").asString();
            if (random.nextInt(5) == 0) {
                readBack(caseId, body, random);
            }
        }
    }

    /** Repeats the command with its key until it is answered for good; null if the load was stopped before. */
    private @Nullable HttpResponse<String> untilAnswered(
            String name, int step, @Nullable String caseId, Random random) {
        while (!stopped) {
            var twice = random.nextInt(10) == 0
                    ? CompletableFuture.runAsync(() -> send(name, step, caseId, new Random(step)))
                    : CompletableFuture.<Void>completedFuture(null);
            var answer = send(name, step, caseId, random);
            twice.join();
            if (answer != null
                    && answer.statusCode() < 500
                    && answer.statusCode() != 409
                    && answer.statusCode() != 429) {
                return answer;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return null;
    }

    /** Sends a command of some load again, with its key, to this node. */
    static void repeat(History.Exchange earlier, Api api, History history) {
        var cut = earlier.key().lastIndexOf('-');
        var step = Integer.parseInt(earlier.key().substring(cut + 1));
        new Load(() -> List.of(api), any -> true, history, 0, 0)
                .send(earlier.key().substring(0, cut), step, earlier.caseId(), new Random(0));
    }

    private @Nullable HttpResponse<String> send(String name, int step, @Nullable String caseId, Random random) {
        var what = STEPS.get(step).required("command").asString();
        var client = STEPS.get(step).required("by").asString();
        var key = name + "-" + step;
        return record(
                client,
                what,
                key,
                caseId,
                0,
                random,
                api -> api.post(client, "/v1/commands/" + what, body(name, step, caseId), key));
    }

    /** The case by either State or by one that is no party, or its papers by the State that may not read all of them. */
    private void readBack(String caseId, JsonNode told, Random random) {
        var version = told.required("version").asLong();
        var one =
                "/v1/cases/" + caseId + "?atLeast=" + told.required("position").asLong();
        var papers = "/v1/cases/" + caseId + "/documents";
        switch (random.nextInt(5)) {
            case 0 -> read(Api.THIRD_STATE, READ, one, caseId, version, random);
            case 1 -> read(Api.OTHER_STATE, READ_PAPERS, papers, caseId, version, random);
            case 2 -> read(Api.OTHER_STATE, READ, one, caseId, version, random);
            default -> read(Api.READER, READ, one, caseId, version, random);
        }
    }

    private void read(String client, String what, String path, String caseId, long version, Random random) {
        record(client, what, "", caseId, version, random, api -> api.get(client, path));
    }

    /** With one more paper, after those that both States read. */
    private static List<JsonNode> withAnOwnPaper(List<JsonNode> sample) {
        var steps = new ArrayList<>(sample);
        for (var place = 0; place < sample.size(); place++) {
            if (sample.get(place).required("command").asString().equals("attach-document")) {
                var own = sample.get(place).deepCopy();
                var body = ((ObjectNode) own.required("body")).put("ownerOnly", true);
                ((ObjectNode) body.required("document")).put("id", "own-paper").put("title", OWN_PAPER);
                steps.add(place + 1, own);
                return List.copyOf(steps);
            }
        }
        throw new AssertionError("the sample attaches no paper");
    }

    private @Nullable HttpResponse<String> record(
            String client,
            String what,
            String key,
            @Nullable String caseId,
            long wants,
            Random random,
            java.util.function.Function<Api, HttpResponse<String>> request) {
        var able = nodes.get().stream().filter(inService).toList();
        if (able.isEmpty()) {
            return null;
        }
        var api = able.get(random.nextInt(able.size()));
        var sent = System.nanoTime();
        HttpResponse<String> answer = null;
        var failure = "";
        try {
            answer = request.apply(api);
        } catch (UncheckedIOException | AssertionError unanswered) {
            failure = String.valueOf(unanswered.getMessage());
        }
        history.add(new History.Exchange(
                Instant.now(),
                sent,
                System.nanoTime() - sent,
                api.address().toString(),
                client,
                what,
                key,
                caseId,
                wants,
                answer == null ? 0 : answer.statusCode(),
                answer == null ? failure : answer.body(),
                answer == null
                        ? null
                        : answer.headers().firstValue("Retry-After").orElse(null)));
        return answer;
    }

    static ObjectNode body(String name, int step, @Nullable String caseId) {
        var body = JSON.createObjectNode();
        if (caseId != null) {
            body.put("caseId", caseId);
        }
        body.put("on", STEPS.get(step).required("on").asString());
        body.setAll((ObjectNode) STEPS.get(step).required("body").deepCopy());
        if (caseId == null) {
            body.put("stateReference", name);
            ((ObjectNode) body.required("person")).put("personId", name).put("name", "Alma " + PERSON);
        }
        return body;
    }

    /** Lets every client finish what it has under way. */
    @Override
    public void close() {
        stopped = true;
        clients.forEach(CompletableFuture::join);
    }
}
