package dev.repatria.app.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plays an agenda: sets the clock forward, sends each command as the client that acts, and looks at what came of it. */
final class Player {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int REFUSED = 422;
    private static final int BAD = 400;

    /** Noon in Mexico, so that both States have the same day. */
    private static final LocalTime HOUR = LocalTime.of(18, 0);

    private final Calls calls;
    private final Views views;
    private final SandboxDay day;
    private final PrintStream out;
    private final Latencies latencies = new Latencies();
    private final Map<String, String> cases = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    Player(Calls calls, PrintStream out) {
        this.calls = calls;
        this.views = new Views(calls);
        this.day = new SandboxDay(calls);
        this.out = out;
    }

    /** Plays every item; a case that a former run opened is played on. */
    void play(Agenda agenda) {
        agenda.items().forEach(this::play);
        day.settle();
    }

    /** The id of each case by sample and name. */
    Map<String, String> cases() {
        return cases;
    }

    Latencies latencies() {
        return latencies;
    }

    /** What was not as its sample says. */
    List<String> differences() {
        return List.copyOf(differences);
    }

    private void play(Agenda.Item item) {
        day.reach(item.step().on().atTime(HOUR).toInstant(ZoneOffset.UTC));
        if (item.step().command() == null) {
            await(item);
        } else {
            act(item, item.step().command());
        }
    }

    private void await(Agenda.Item item) {
        var names = item.step().awaits();
        print(item, "the engine", names.toString());
        if (!views.showsInTime(caseId(item), names)) {
            differ(item, "the engine did not record " + names);
        }
    }

    private void act(Agenda.Item item, String command) {
        var client = Objects.requireNonNull(item.step().by(), "by");
        var reply = calls.post(client, "/v1/commands/" + command, body(item), item.idempotencyKey());
        var answered = Instant.now();
        if (reply.status() >= BAD) {
            refused(item, client, command, reply.body());
            return;
        }
        var answer = reply.body();
        cases.putIfAbsent(item.casefile(), answer.required("caseId").asString());
        var events =
                answer.required("events").valueStream().map(JsonNode::asString).toList();
        if (!reply.replayed()) {
            views.await(caseId(item), answer.required("position").asLong());
            latencies.add(Duration.between(answered, Instant.now()));
        }
        print(item, client, command + (reply.replayed() ? " was done before: " : " -> ") + String.join(", ", events));
        if (!new java.util.HashSet<>(events)
                .equals(new java.util.HashSet<>(item.step().events()))) {
            differ(item, "recorded " + events + " instead of " + item.step().events());
        }
    }

    private void refused(Agenda.Item item, String client, String command, JsonNode problem) {
        var rule = problem.path("rule").asString("");
        print(item, client, command + " is refused, " + problem.path("status").asInt() + " " + rule);
        out.println("              " + problem.path("detail").asString("") + " ("
                + problem.path("cite").asString("") + ")");
        if (problem.path("status").asInt() != REFUSED
                || !rule.equals(item.step().refused())) {
            differ(item, "answered " + problem);
        }
    }

    private ObjectNode body(Agenda.Item item) {
        var body = JSON.createObjectNode();
        var known = cases.get(item.casefile());
        if (known != null) {
            body.put("caseId", known);
        }
        body.put("on", item.step().on().toString());
        if (item.step().body() != null) {
            body.setAll(item.step().body());
        }
        return body;
    }

    private String caseId(Agenda.Item item) {
        return Objects.requireNonNull(cases.get(item.casefile()), item.casefile());
    }

    private void print(Agenda.Item item, String who, String what) {
        out.printf("%s  %s  %-29s %s%n", item.step().on(), item.sample().sample(), who, what);
    }

    private void differ(Agenda.Item item, String what) {
        differences.add(item.sample().sample() + ", step " + (item.number() + 1) + ": " + what);
    }
}
