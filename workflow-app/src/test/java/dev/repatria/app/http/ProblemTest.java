package dev.repatria.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.EngineTest;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ProblemTest {

    private static final String CLOCK = "/v1/operations/clock";

    @Autowired
    private Api api;

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_type_leads_to_a_page(ProblemType type) {
        var page = api.send(api.request(type.uri().toString()));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains(type.title()).contains(type.remedy());
        assertThat(api.send(api.request("/problems")).body()).contains(type.code());
    }

    @Test
    void an_unknown_address_is_a_problem() {
        assertThat(api.get("us-prison", "/v1/nothing").problem()).isEqualTo("not-found");
        assertThat(api.get("us-prison", "/problems/no-such-code").problem()).isEqualTo("not-found");
    }

    @Test
    void a_wrong_method_names_the_right_ones() {
        var answer = api.send(authorized(CLOCK).DELETE());

        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow")).contains("POST");
    }

    @Test
    void a_wrong_format_is_a_problem() {
        assertThat(api.send(authorized(CLOCK).header("Content-Type", "text/csv").POST(BodyPublishers.ofString("a;b")))
                        .problem())
                .isEqualTo("unsupported-media-type");
        assertThat(api.get("operations", CLOCK, "Accept", "image/png").problem())
                .isEqualTo("not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"to\":\"2026-01-02T00:00:00Z\"} x", "{\"to\":1,\"to\":2}", "\u0000"})
    void what_is_not_json_is_a_problem(String body) {
        var answer = api.post("operations", CLOCK, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"to\":7}",
                "{\"to\":\"tomorrow\"}",
                "{\"to\":{}}",
                "{\"to\":null}",
                "{\"to\":[\"2027-01-01T00:00:00Z\"]}"
            })
    void a_wrong_value_is_named_by_its_pointer(String body) {
        var answer = api.post("operations", CLOCK, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-value");
        assertThat(answer.json().required("pointer").asString()).isEqualTo("/to");
    }

    @Test
    void an_unknown_field_is_named_by_its_pointer() {
        var answer = api.post("operations", CLOCK, "{\"to\":\"2027-01-01T00:00:00Z\",\"till\":1}");

        assertThat(answer.problem()).isEqualTo("invalid-value");
        assertThat(answer.json().required("pointer").asString()).isEqualTo("/till");
    }

    @Test
    void a_large_body_is_refused_by_its_length() {
        var answer = api.post("operations", CLOCK, "\"" + "a".repeat(1_100_000) + "\"");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("body-too-large");
    }

    @Test
    void a_large_body_of_unknown_length_is_refused_while_it_is_read() {
        var content = " ".repeat(1_100_000).getBytes(StandardCharsets.UTF_8);
        var answer = api.send(authorized(CLOCK)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(content))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("body-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /a|b{ HTTP/1.1", "GET /v1/%2e%2e;x=1/a HTTP/1.1", "GET /%00 HTTP/1.1", "G@T / HTTP/1.1"})
    void what_the_server_itself_refuses_is_a_problem_too(String requestLine) throws IOException {
        try (var socket = new Socket("localhost", api.port())) {
            socket.getOutputStream()
                    .write((requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
            assertThat(answer).contains("\"type\":\"/problems/bad-request\"").doesNotContain("Exception");
        }
    }

    private java.net.http.HttpRequest.Builder authorized(String path) {
        return api.request(path).header("Authorization", "Bearer " + api.token("operations"));
    }
}
