package dev.repatria.app.bench;

import dev.repatria.app.security.DemoClient;
import dev.repatria.app.security.DemoSecrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A token of the built-in issuer for each client. */
final class Tokens {

    private final Map<String, String> lines = new HashMap<>();

    Tokens(Engine engine) throws IOException {
        var secrets = engine.bean(DemoSecrets.class);
        try (var wire = new Wire(engine.port())) {
            for (var client : DemoClient.all()) {
                lines.put(client.id(), line(wire, client, secrets.of(client)));
            }
        }
    }

    /** The header that carries the token of this client. */
    String header(String client) {
        return lines.getOrDefault(client, "");
    }

    private static String line(Wire wire, DemoClient client, String secret) throws IOException {
        var basic = Base64.getEncoder().encodeToString((client.id() + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var reply = wire.send(
                        "POST /oauth2/token HTTP/1.1\r\nAuthorization: Basic " + basic
                                + "\r\nContent-Type: application/x-www-form-urlencoded",
                        "grant_type=client_credentials".getBytes(StandardCharsets.UTF_8))
                .orFail();
        var token =
                new JsonMapper().readTree(reply.body()).required("access_token").asString();
        return "Authorization: Bearer " + token;
    }
}
