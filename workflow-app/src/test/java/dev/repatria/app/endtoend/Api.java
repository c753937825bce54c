package dev.repatria.app.endtoend;

import dev.repatria.app.testing.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a running jar as the clients whose secrets lie in its data folder. */
final class Api {

    static final String AUDITOR = "audit-office";
    static final String OPERATOR = "operations";
    static final String READER = "us-central-authority-officer";
    static final String OTHER_STATE = "mx-central-authority-officer";
    static final String THIRD_STATE = "ca-central-authority-officer";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;

    /** A paused node never answers. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens;
    private final URI address;
    private final Path data;

    Api(URI address, Path data) {
        this(address, data, new ConcurrentHashMap<>());
    }

    /** With tokens that it shares with the clients of other nodes. */
    Api(URI address, Path data, Map<String, String> tokens) {
        this.address = address;
        this.data = data;
        this.tokens = tokens;
    }

    URI address() {
        return address;
    }

    boolean isReady() {
        try {
            return exchange(request("/actuator/health/readiness")).statusCode() == OK;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** What the node says of its processors, for a message of an error. */
    String whyNotReady() {
        try {
            return exchange(request("/actuator/health/readiness")).body() + " "
                    + get(OPERATOR, "/v1/operations/processors").body();
        } catch (UncheckedIOException | AssertionError silent) {
            return "it does not answer: " + silent.getMessage();
        }
    }

    HttpResponse<String> get(String client, String path) {
        return exchange(authorized(client, path));
    }

    /** The body of an answer that must be 200. */
    JsonNode read(String client, String path) {
        return json(get(client, path), path);
    }

    HttpResponse<String> post(String client, String path, JsonNode body, String idempotencyKey) {
        return exchange(authorized(client, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** A command without a key, which has a transaction of its own. */
    HttpResponse<String> post(String client, String path, JsonNode body) {
        return exchange(authorized(client, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** A command of somebody who has seen this version. */
    HttpResponse<String> post(String client, String path, JsonNode body, String idempotencyKey, long version) {
        return exchange(authorized(client, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .header("If-Match", "\"" + version + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Every item of a list, page by page. */
    List<JsonNode> items(String client, String path) {
        var first = path + (path.contains("?") ? "&" : "?");
        var items = new ArrayList<JsonNode>();
        var page = read(client, path);
        page.required("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            page = read(client, first + "cursor=" + page.required("next").asString());
            page.required("items").forEach(items::add);
        }
        return items;
    }

    /** What comes of folding the events of a case again beside the live read models. */
    JsonNode replay(String caseId) {
        var path = "/v1/audit/cases/" + caseId + "/replay";
        return json(post(AUDITOR, path, JSON.createObjectNode(), "replay-" + caseId), path);
    }

    /** Waits until the engine has drawn its conclusions from all that was said, before the clock moves on. */
    void settle() {
        Await.until(
                "all processors are at the head",
                () -> read(OPERATOR, "/v1/operations/processors")
                        .required("processors")
                        .valueStream()
                        .allMatch(processor -> processor.required("lagEvents").asLong() == 0));
    }

    private HttpRequest.Builder authorized(String client, String path) {
        return request(path).header("Authorization", bearer(client));
    }

    /** The header that says who this is. */
    String bearer(String client) {
        return "Bearer " + tokens.computeIfAbsent(client, this::token);
    }

    private String token(String client) {
        var basic = Base64.getEncoder()
                .encodeToString((client + ":" + secrets().getProperty(client)).getBytes(StandardCharsets.UTF_8));
        var answer = exchange(request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        return json(answer, "token").required("access_token").asString();
    }

    private Properties secrets() {
        try (var file = Files.newBufferedReader(data.resolve("demo-clients.properties"))) {
            var secrets = new Properties();
            secrets.load(file);
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer, String what) {
        if (answer.statusCode() != OK) {
            throw new AssertionError(what + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(LONGEST);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
