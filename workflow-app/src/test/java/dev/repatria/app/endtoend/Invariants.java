package dev.repatria.app.endtoend;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must hold after every fault, checked from the history of the requests and a copy of the log, without asking the engine.
 *
 * <p>INV-1 what was acknowledged is in the log; INV-2 a key has one effect and one answer; INV-3 versions are contiguous; INV-6 nobody is
 * handed over without both approvals and a verified consent; INV-7 what the engine does by itself it does once and never early; INV-9 a State
 * reads no case of others and no paper that another keeps to itself; INV-12 who was told a version never reads an older one. INV-4, INV-10, INV-11 and INV-13 need the running engine, see {@link Cluster#expectSound}.
 */
final class Invariants {

    private static final String ENGINE = "repatria";
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> BEFORE_HANDOVER =
            List.of("SentencingStateApproved", "ReceivingStateAccepted", "ConsentVerified");

    private final List<History.Exchange> history;
    private final LogCopy log;
    private final Map<String, List<LogCopy.Row>> cases;
    private final List<String> violations = new ArrayList<>();

    private Invariants(List<History.Exchange> history, LogCopy log) {
        this.history = history;
        this.log = log;
        this.cases = log.rows().stream().collect(Collectors.groupingBy(LogCopy.Row::caseId));
    }

    /** Every violation in words, with the number of its invariant first. */
    static List<String> violations(List<History.Exchange> history, LogCopy log) {
        var invariants = new Invariants(history, log);
        invariants.acknowledgedIsInTheLog();
        invariants.oneKeyOneEffect();
        invariants.versionsAreContiguous();
        invariants.handoverIsLawful();
        invariants.onceAndNeverEarly();
        invariants.nothingCrossesTheBorder();
        invariants.noOlderState();
        return invariants.violations;
    }

    private void acknowledgedIsInTheLog() {
        history.stream()
                .filter(exchange -> exchange.command() && exchange.accepted())
                .filter(exchange -> !isIn(JSON.readTree(exchange.body())))
                .forEach(exchange ->
                        violated(1, exchange.what() + " " + exchange.key() + " was acknowledged and is lost"));
    }

    private boolean isIn(JsonNode answer) {
        var names = answer.required("events");
        var rows = cases.getOrDefault(answer.required("caseId").asString(), List.of());
        var first = answer.required("version").asInt() - names.size();
        for (var place = 0; place < names.size(); place++) {
            var sequence = first + place;
            var name = names.get(place).asString();
            if (rows.stream()
                    .noneMatch(row -> row.sequence() == sequence && row.name().equals(name))) {
                return false;
            }
        }
        var position = answer.required("position").asLong();
        return names.isEmpty() || rows.stream().anyMatch(row -> row.position() == position);
    }

    private void oneKeyOneEffect() {
        Map<String, String> answers = new HashMap<>();
        for (var exchange : history) {
            if (exchange.command() && exchange.accepted()) {
                var before = answers.putIfAbsent(exchange.client() + " " + exchange.key(), exchange.body());
                if (before != null && !before.equals(exchange.body())) {
                    violated(2, "key " + exchange.key() + " was answered in two ways");
                }
            }
        }
        Set<String> covered = new HashSet<>();
        log.receipts().stream().filter(LogCopy.Receipt::accepted).forEach(receipt -> cover(receipt, covered));
        log.rows().stream()
                .filter(row -> !row.actor().equals(ENGINE))
                .filter(row -> !covered.contains(row.caseId() + " " + row.sequence()))
                .forEach(row -> violated(2, row.name() + " at " + row.position() + " belongs to no key: done twice"));
    }

    private void cover(LogCopy.Receipt receipt, Set<String> covered) {
        var answer = JSON.readTree(receipt.body());
        if (!answer.has("events")) {
            return;
        }
        var first =
                answer.required("version").asInt() - answer.required("events").size();
        for (var place = 0; place < answer.required("events").size(); place++) {
            if (!covered.add(answer.required("caseId").asString() + " " + (first + place))) {
                violated(2, "two keys claim event " + (first + place) + " of " + answer.required("caseId"));
            }
        }
    }

    private void versionsAreContiguous() {
        cases.forEach((caseId, rows) -> {
            for (var place = 0; place < rows.size(); place++) {
                if (rows.get(place).sequence() != place) {
                    violated(3, "case " + caseId + " has " + rows.get(place).sequence() + " in place " + place);
                    return;
                }
            }
        });
        for (var next = 1; next < log.rows().size(); next++) {
            if (log.rows()
                    .get(next)
                    .recordedAt()
                    .isBefore(log.rows().get(next - 1).recordedAt())) {
                violated(3, "recorded time goes back at " + log.rows().get(next).position());
            }
        }
    }

    private void handoverIsLawful() {
        cases.forEach((caseId, rows) -> {
            var before = new HashSet<String>();
            for (var row : rows) {
                if (row.name().equals("CustodyTransferred") && !before.containsAll(BEFORE_HANDOVER)) {
                    violated(6, "case " + caseId + " was handed over without what must come before");
                }
                before.add(row.name());
            }
        });
    }

    private void onceAndNeverEarly() {
        Set<String> done = new HashSet<>();
        log.rows().stream()
                .filter(row -> row.actor().equals(ENGINE))
                .filter(row -> !done.add(what(row)))
                .forEach(row -> violated(7, "the engine did " + what(row) + " twice"));
        log.rows().stream()
                .filter(row -> row.name().equals("DeadlineMissed") || row.name().equals("ViewsDeemedNoObjection"))
                .filter(row -> !row.payload()
                        .required("on")
                        .asString()
                        .equals(java.time.LocalDate.parse(
                                        row.payload().required("dueOn").asString())
                                .plusDays(1)
                                .toString()))
                .forEach(row ->
                        violated(7, row.name() + " at " + row.position() + " does not bear the day after its date"));
        log.rows().stream()
                .filter(row ->
                        row.payload().path("dueOn").isString() && row.name().equals("DeadlineMissed"))
                .filter(row -> !java.time.LocalDate.parse(
                                row.payload().required("dueOn").asString())
                        .isBefore(row.recordedAt().atZone(ZoneOffset.UTC).toLocalDate()))
                .forEach(row -> violated(7, row.name() + " at " + row.position() + " came early"));
    }

    /** What the engine did, apart from the day on which it did it: a step, a review, a date. */
    private static String what(LogCopy.Row row) {
        var step = row.payload().path("step");
        var detail = step.isObject()
                ? step.path("step").asString("") + step.path("side") + step.path("subject") + step.path("dueOn")
                : step + " " + row.payload().path("side") + row.payload().path("subject")
                        + row.payload().path("agency") + row.payload().path("dueOn");
        return row.caseId() + " " + row.name() + " " + detail;
    }

    private void nothingCrossesTheBorder() {
        var read = history.stream()
                .filter(exchange -> !exchange.command() && exchange.accepted())
                .toList();
        read.stream()
                .filter(exchange -> exchange.client().equals(Api.THIRD_STATE))
                .forEach(exchange ->
                        violated(9, "case " + exchange.caseId() + " was shown to a State that is no party"));
        read.stream()
                .filter(exchange -> exchange.client().equals(Api.OTHER_STATE)
                        && exchange.body().contains(Load.OWN_PAPER))
                .forEach(exchange ->
                        violated(9, "a paper of case " + exchange.caseId() + " was shown to the other State"));
    }

    private void noOlderState() {
        history.stream()
                .filter(exchange -> exchange.what().equals(Load.READ) && exchange.accepted())
                .filter(exchange ->
                        JSON.readTree(exchange.body()).required("version").asLong() < exchange.wants())
                .forEach(exchange -> violated(
                        12, "case " + exchange.caseId() + " was shown older than version " + exchange.wants()));
    }

    private void violated(int invariant, String how) {
        violations.add("INV-" + invariant + " " + how);
    }
}
