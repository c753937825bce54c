package dev.repatria.app.bench;

import dev.repatria.app.security.DemoClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The commands that every case of the drill goes through: the sample of the ordinary transfer, all on one day. */
final class CaseScript {

    /** From the request of a person to its transmission to the other State. */
    static final int COMMANDS = 12;

    private static final String SAMPLE = "/samples/b-ordinary-transfer.yaml";
    private static final String CASE = "{case}";
    private static final String REFERENCE = "{reference}";

    private final JsonMapper json = new JsonMapper();
    private final List<Step> steps;
    private final LocalDate on;
    private final ObjectNode facts;

    CaseScript(LocalDate on) {
        this.on = on;
        var clients = DemoClient.all().stream().collect(Collectors.toMap(DemoClient::id, Function.identity()));
        var commands = sample().required("steps")
                .valueStream()
                .filter(step -> step.hasNonNull("command"))
                .limit(COMMANDS)
                .toList();
        this.steps = commands.stream().map(step -> step(step, clients)).toList();
        this.facts = (ObjectNode) commands.stream()
                .map(step -> step.required("body").path("facts"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();
    }

    List<Step> steps() {
        return steps;
    }

    /** A change that a case takes any number of times, whatever its stage. */
    Step note() {
        return steps.stream()
                .filter(step -> step.command().equals("assign-officer"))
                .findFirst()
                .orElseThrow();
    }

    /** The facts of the sample as a question under every instrument. */
    byte[] screening() {
        return json.writeValueAsBytes(
                facts.deepCopy().put("sentencingState", "US").put("receivingState", "MX"));
    }

    private Step step(JsonNode sample, Map<String, DemoClient> clients) {
        var body = ((ObjectNode) sample.required("body")).deepCopy();
        body.put("caseId", CASE).put("on", on.toString());
        if (body.has("stateReference")) {
            body.put("stateReference", REFERENCE);
            ((ObjectNode) body.required("person")).put("personId", REFERENCE);
        }
        var client = Objects.requireNonNull(clients.get(sample.required("by").asString()));
        return new Step(sample.required("command").asString(), client, json.writeValueAsString(body));
    }

    private static JsonNode sample() {
        try (InputStream file = Objects.requireNonNull(CaseScript.class.getResourceAsStream(SAMPLE))) {
            return new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One command of every case.
     *
     * @param client who sends it
     * @param template its body with places for the id of the case and the reference
     */
    record Step(String command, DemoClient client, String template) {

        byte[] body(String caseId, String reference) {
            return template.replace(CASE, caseId).replace(REFERENCE, reference).getBytes(StandardCharsets.UTF_8);
        }
    }
}
