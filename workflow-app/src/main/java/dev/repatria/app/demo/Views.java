package dev.repatria.app.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Reads cases as a party to them, and what only the history holds as an auditor. */
final class Views {

    /** The United States are a party to every sample. */
    private static final String READER = "us-central-authority-officer";

    private static final String AUDITOR = "audit-office";
    private static final String CASES = "/v1/cases/";
    private static final int OK = 200;
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Calls calls;

    Views(Calls calls) {
        this.calls = calls;
    }

    /** Reads the case as of at least this position. */
    void await(String caseId, long position) {
        var reply = calls.get(READER, CASES + caseId + "?atLeast=" + position);
        if (reply.status() != OK) {
            throw new IllegalStateException("the case cannot be read: " + reply.body());
        }
    }

    String stage(String caseId) {
        return calls.get(READER, CASES + caseId).body().required("stage").asString();
    }

    /** Its timeline, oldest first. */
    List<JsonNode> timeline(String caseId) {
        return items(READER, CASES + caseId + "/timeline");
    }

    /** What waits for somebody in this case. */
    List<JsonNode> open(String caseId) {
        return items(READER, "/v1/work-items?caseId=" + caseId);
    }

    /** The screenings of a case that bind nobody, with the finding on each condition, as an auditor reads them. */
    List<JsonNode> advice(String caseId) {
        return items(AUDITOR, "/v1/audit/cases/" + caseId + "/events").stream()
                .filter(event -> event.required("name").asString().equals("EligibilityAssessed"))
                .map(event -> event.required("payload"))
                .filter(assessed -> !assessed.required("binding").asBoolean())
                .toList();
    }

    /** Whether the timeline shows all these events within half a minute. */
    boolean showsInTime(String caseId, List<String> events) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (!shows(caseId, events)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    private boolean shows(String caseId, List<String> events) {
        var names = new HashSet<String>();
        timeline(caseId).forEach(line -> names.add(line.required("event").asString()));
        return names.containsAll(events);
    }

    private List<JsonNode> items(String client, String path) {
        var items = new ArrayList<JsonNode>();
        var page = calls.get(client, path).body();
        page.required("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            var next = (path.contains("?") ? "&" : "?") + "cursor="
                    + page.required("next").asString();
            page = calls.get(client, path + next).body();
            page.required("items").forEach(items::add);
        }
        return items;
    }
}
