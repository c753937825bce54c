package dev.repatria.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.EngineTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Sends requests that are wrong in every way a client can be wrong to every address of the published description. Each is answered, by a
 * problem with a type if it is refused, and none with an error of the engine or anything about its insides.
 */
@EngineTest
class FuzzTest {

    private static final int TRIES = 4;
    private static final int SERVER_ERROR = 500;
    private static final int CLIENT_ERROR = 400;
    private static final List<String> CLIENTS = List.of(
            "us-central-authority-officer", "mx-central-authority-officer", "operations", "audit-office", "us-prison");

    @Autowired
    private Api api;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20261127})
    void nothing_that_is_sent_makes_the_engine_fail_or_speak_of_its_insides(long seed) {
        var garbage = new Garbage(new Random(seed));
        var refused = 0;
        var findings = new SoftAssertions();
        for (var operation : operations()) {
            for (var i = 0; i < TRIES; i++) {
                refused += send(operation, garbage, findings) ? 1 : 0;
            }
        }
        findings.assertAll();
        assertThat(refused).as("requests refused").isGreaterThan(250);
    }

    /** Whether it was refused. */
    private boolean send(Operation operation, Garbage garbage, SoftAssertions findings) {
        var body = operation.body() == null ? null : garbage.bodyLike(operation.body(), operation.schemas());
        var address = address(operation, garbage);
        var request = api.request(address)
                .header("Authorization", "Bearer " + api.token(garbage.oneOf(CLIENTS)))
                .header("Content-Type", garbage.contentType())
                .method(
                        operation.method(),
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        garbage.headers().forEach(request::header);
        var answer = api.send(request);
        var what = operation.method() + " " + address + "\n"
                + (body == null ? "" : new String(body, StandardCharsets.UTF_8)) + "\n" + answer.body();
        findings.assertThat(answer.status()).as(what).isLessThan(SERVER_ERROR);
        if (answer.status() < CLIENT_ERROR) {
            return false;
        }
        findings.assertThat(
                        answer.response().headers().firstValue("Content-Type").orElse(""))
                .as(what)
                .startsWith("application/problem+json");
        findings.assertThat(answer.body()).as(what).contains("\"type\":\"");
        findings.assertThat(answer.body())
                .as(what)
                .doesNotContain("dev.repatria", "java.", "org.spring", "Exception", "\tat ");
        return true;
    }

    private static String address(Operation operation, Garbage garbage) {
        var address = operation.path();
        while (address.contains("{")) {
            address = address.replaceFirst("\\{\\w+}", encoded(garbage.segment()));
        }
        var query = new ArrayList<String>();
        for (var name : operation.queries()) {
            if (garbage.coin()) {
                query.add(name + "=" + encoded(garbage.text()));
            }
        }
        return URI.create(address + (query.isEmpty() ? "" : "?" + String.join("&", query)))
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private List<Operation> operations() {
        var description =
                api.get("us-central-authority-officer", "/v3/api-docs").json();
        var schemas = description.required("components").required("schemas");
        return description
                .required("paths")
                .propertyStream()
                .flatMap(path ->
                        path.getValue().propertyStream().map(method -> operation(path.getKey(), method, schemas)))
                .toList();
    }

    private static Operation operation(String path, Map.Entry<String, JsonNode> method, JsonNode schemas) {
        var queries = Stream.of(method.getValue().path("parameters"))
                .flatMap(JsonNode::valueStream)
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.required("name").asString())
                .toList();
        var content = method.getValue().at("/requestBody/content");
        var body = content.propertyStream()
                .map(type -> type.getValue().path("schema"))
                .findFirst()
                .orElse(null);
        return new Operation(method.getKey().toUpperCase(java.util.Locale.ROOT), path, queries, body, schemas);
    }

    private record Operation(
            String method,
            String path,
            List<String> queries,
            @org.jspecify.annotations.Nullable JsonNode body,
            JsonNode schemas) {}
}
