package dev.repatria.app.endtoend;

import dev.repatria.app.testing.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Sample b, played step by step against a running jar; it can be carried over to the next one. */
final class Case {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FILE = "/samples/b-ordinary-transfer.yaml";
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final List<JsonNode> steps = steps();
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private @Nullable String id;

    /** What the engine has said to be done. */
    record Acknowledged(String command, long position, List<String> events) {}

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    String id() {
        if (id == null) {
            throw new AssertionError("the case is not opened yet");
        }
        return id;
    }

    boolean isOver() {
        return acknowledged.size() == steps.size();
    }

    /** The step that comes next. */
    JsonNode next() {
        return steps.get(acknowledged.size());
    }

    /** Sets the clock to the day of the next step and sends its command; a repeat after a crash has the same key. */
    Acknowledged play(Api api) {
        var step = next();
        setClock(api, step.required("on").asString());
        var command = step.required("command").asString();
        var answer = send(api, step, command);
        if (answer.statusCode() > CREATED) {
            throw new AssertionError(command + ": " + answer.statusCode() + " " + answer.body());
        }
        var body = JSON.readTree(answer.body());
        id = body.required("caseId").asString();
        var done = new Acknowledged(
                command,
                body.required("position").asLong(),
                body.required("events").valueStream().map(JsonNode::asString).toList());
        acknowledged.add(done);
        return done;
    }

    private HttpResponse<String> send(Api api, JsonNode step, String command) {
        var key = "step-" + acknowledged.size();
        var answers = new ArrayList<HttpResponse<String>>();
        Await.until("the saga lets the command through", () -> {
            var answer = api.post(step.required("by").asString(), "/v1/commands/" + command, body(step), key);
            answers.add(answer);
            return answer.statusCode() != CONFLICT;
        });
        return answers.get(answers.size() - 1);
    }

    private ObjectNode body(JsonNode step) {
        var body = JSON.createObjectNode();
        if (id != null) {
            body.put("caseId", id);
        }
        body.put("on", step.required("on").asString());
        body.setAll((ObjectNode) step.required("body"));
        return body;
    }

    private static void setClock(Api api, String day) {
        var move = JSON.createObjectNode().put("to", day + "T18:00:00Z");
        // A step on the same day finds the clock a little later; that is refused and does no harm.
        api.post(Api.OPERATOR, "/v1/operations/clock", move, "clock");
    }

    static List<JsonNode> steps() {
        try (var file = Case.class.getResourceAsStream(FILE)) {
            return new YAMLMapper()
                    .readTree(file)
                    .required("steps")
                    .valueStream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
