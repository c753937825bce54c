package dev.repatria.app.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.Await;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One case as its two States drive it over HTTP, one act a day. */
final class HttpCase {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Api api;
    private final Pair pair;
    private LocalDate today;
    private @Nullable String caseId;

    HttpCase(Api api, Pair pair, LocalDate firstDay) {
        this.api = api;
        this.pair = pair;
        this.today = firstDay;
    }

    Pair pair() {
        return pair;
    }

    LocalDate today() {
        return today;
    }

    String caseId() {
        if (caseId == null) {
            throw new AssertionError("the case is not open");
        }
        return caseId;
    }

    /** Sends a command of today. */
    Api.Answer ask(Side side, Role role, String command, String fields) {
        var body = (ObjectNode) MAPPER.readTree(fields);
        body.put("on", today.toString());
        if (caseId != null) {
            body.put("caseId", caseId);
        }
        return api.post(api.office(pair.state(side), role), "/v1/commands/" + command, body.toString());
    }

    /** Sends a command that must be accepted, and goes to the next day. */
    void follow(Side side, Role role, String command, String fields) {
        var answer = ask(side, role, command, fields);
        assertThat(answer.status())
                .as(pair + " " + command + ": " + answer.body())
                .isBetween(200, 201);
        caseId = answer.json().required("caseId").asString();
        today = today.plusDays(1);
    }

    /** Sends a command that a rule must refuse, and gives the problem. */
    JsonNode refused(Side side, Role role, String command, String fields) {
        var answer = ask(side, role, command, fields);
        assertThat(answer.status())
                .as(pair + " " + command + ": " + answer.body())
                .isEqualTo(422);
        return answer.json();
    }

    /** Events of this kind as stored. */
    List<JsonNode> events(String name) {
        List<JsonNode> found = new ArrayList<>();
        api.get("audit-office", "/v1/audit/cases/" + caseId() + "/events?limit=200")
                .json()
                .required("items")
                .forEach(row -> {
                    if (row.required("name").asString().equals(name)) {
                        found.add(row);
                    }
                });
        return found;
    }

    /** Waits until a step is open, and gives it. */
    JsonNode step(String step) {
        Await.until(pair + " opens " + step, () -> !steps(step).isEmpty());
        var steps = steps(step);
        return steps.get(steps.size() - 1);
    }

    private List<JsonNode> steps(String step) {
        return events("StepOpened").stream()
                .map(row -> row.required("payload").required("step"))
                .filter(open -> open.required("step").asString().equals(step))
                .toList();
    }

    /** The stage as the auditors see it. */
    String stage() {
        return api.get("audit-office", "/v1/audit/cases/" + caseId() + "/state")
                .json()
                .required("stage")
                .asString();
    }

    static String person(Pair pair) {
        return """
                {"personId": "%s", "name": "Persona Ficta", "birthDate": "1988-05-17", "nationalities": ["%s"]}""".formatted(UUID.randomUUID(), pair.receiving());
    }
}
