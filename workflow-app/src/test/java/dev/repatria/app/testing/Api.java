package dev.repatria.app.testing;

import com.nimbusds.jose.jwk.RSAKey;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import dev.repatria.app.Settings;
import dev.repatria.app.security.DemoClient;
import dev.repatria.app.security.DemoSecrets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the engine as its clients do: over HTTP, with tokens of the built-in issuer. */
public final class Api {

    /** What opens a case with {@code submit-transfer-request}, sent by {@code us-prison}. */
    public static final String PETITION = """
            {"on": "2025-11-03", "sentencingState": "US", "receivingState": "MX",
             "person": {"personId": "p-1", "name": "Ana Prueba", "nationalities": ["MX"]},
             "initiator": "PERSON", "authorityToAct": "PERSONAL", "addressedTo": "SENTENCING", "court": "FEDERAL"}
            """;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final ServletWebServerApplicationContext engine;
    private final DemoSecrets secrets;

    private final RSAKey key;
    private final Settings settings;

    Api(ServletWebServerApplicationContext engine, DemoSecrets secrets, RSAKey key, Settings settings) {
        this.engine = engine;
        this.secrets = secrets;
        this.key = key;
        this.settings = settings;
    }

    /** A client of any State in any role, with a token signed by the key of the built-in issuer; gives its name. */
    public String office(State country, Role role) {
        var name = country + " " + role;
        tokens.computeIfAbsent(
                name, id -> TestToken.signed(key, settings.security().audience(), country, role));
        return name;
    }

    /** The port that the engine serves on. */
    public int port() {
        return engine.getWebServer().getPort();
    }

    /** A token for this client of the sandbox. */
    public String token(String client) {
        return tokens.computeIfAbsent(client, this::fetchToken);
    }

    /** Reads as this client. */
    public Answer get(String client, String path, String... headers) {
        return send(request(path, headers).header("Authorization", "Bearer " + token(client)));
    }

    /** Sends JSON as this client. */
    public Answer post(String client, String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Authorization", "Bearer " + token(client))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Waits until every processor has read all, sagas included, so that nothing more follows from what was sent. */
    public void settle() {
        Await.until(
                "every processor has read all",
                () -> get("operations", "/v1/operations/processors")
                        .json()
                        .required("processors")
                        .valueStream()
                        .allMatch(processor -> processor.required("lagEvents").asLong() == 0));
    }

    /** A request without a token. */
    public HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Sends it. */
    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String fetchToken(String id) {
        var client = DemoClient.all().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow();
        var basic =
                Base64.getEncoder().encodeToString((id + ":" + secrets.of(client)).getBytes(StandardCharsets.UTF_8));
        var answer = send(request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        return answer.json().required("access_token").asString();
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        /** The status. */
        public int status() {
            return response.statusCode();
        }

        /** The body as text. */
        public String body() {
            return response.body();
        }

        /** The body as JSON. */
        public JsonNode json() {
            return MAPPER.readTree(response.body());
        }

        /** A header, or an empty text. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The last part of the problem's type; fails when it is no problem. */
        public String problem() {
            if (!header("Content-Type").startsWith("application/problem+json")) {
                throw new AssertionError("not a problem: " + status() + " " + header("Content-Type") + " " + body());
            }
            var type = json().required("type").asString();
            return Arrays.asList(type.split("/")).get(2);
        }
    }
}
