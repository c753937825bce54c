package dev.repatria.app.testing;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import tools.jackson.databind.json.JsonMapper;

/** A client of an engine in another process; takes its secrets from the data directory as the owner of it may. */
public final class ForkedClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Path data;

    /** A client of the engine on this port with this data directory. */
    public ForkedClient(int port, Path data) {
        this.port = port;
        this.data = data;
    }

    /** Sends a command with an idempotency key. */
    public HttpResponse<String> post(String client, String path, String json, String key)
            throws IOException, InterruptedException {
        return send(request(path)
                .header("Authorization", "Bearer " + token(client))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Reads without a token. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /** Reads as this client. */
    public HttpResponse<String> get(String client, String path, String... headers)
            throws IOException, InterruptedException {
        var request = request(path).header("Authorization", "Bearer " + token(client));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private String token(String client) throws IOException, InterruptedException {
        var secrets = new Properties();
        secrets.load(new StringReader(Files.readString(data.resolve("demo-clients.properties"))));
        var basic = Base64.getEncoder()
                .encodeToString((client + ":" + secrets.getProperty(client)).getBytes(StandardCharsets.UTF_8));
        var answer = send(request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        return new JsonMapper().readTree(answer.body()).required("access_token").asString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
