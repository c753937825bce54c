package dev.repatria.app.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the engine over HTTP with tokens of its built-in issuer, and comes again where the engine asks for it. */
final class Calls {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int CONFLICT = 409;
    private static final int UNAVAILABLE = 503;
    private static final int TRIES = 40;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private final URI server;
    private final UnaryOperator<String> secrets;

    /**
     * Calls this server.
     *
     * @param secrets the secret of each client
     */
    Calls(URI server, UnaryOperator<String> secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** What came back; the body is JSON. */
    record Reply(int status, JsonNode body, boolean replayed) {}

    Reply get(String client, String path) {
        return send(client, request(path));
    }

    Reply post(String client, String path, JsonNode body, String idempotencyKey) {
        return send(
                client,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private Reply send(String client, HttpRequest.Builder request) {
        var authorized = request.header("Authorization", "Bearer " + tokens.computeIfAbsent(client, this::token))
                .build();
        for (var number = 1; ; number++) {
            var reply = exchange(authorized);
            if (number == TRIES || !later(reply)) {
                return reply;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Two commands that met, a node that is busy, or views that are not there yet. */
    private static boolean later(Reply reply) {
        var met = reply.status() == CONFLICT
                && !reply.body().path("type").asString("").endsWith("key-reused");
        return met || reply.status() == UNAVAILABLE;
    }

    private String token(String client) {
        var basic = Base64.getEncoder()
                .encodeToString((client + ":" + secrets.apply(client)).getBytes(StandardCharsets.UTF_8));
        var reply = exchange(request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        return reply.body().required("access_token").asString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path));
    }

    private Reply exchange(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            var body = response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
            var replayed = response.headers().firstValue("Repatria-Replayed").isPresent();
            return new Reply(response.statusCode(), body, replayed);
        } catch (IOException e) {
            throw new IllegalStateException("the engine does not answer at " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
