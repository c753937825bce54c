package dev.repatria.app.http;

import static dev.repatria.app.testing.Api.PETITION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.EngineTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The form of a request with a command, apart from what the command says. */
@EngineTest
class CommandRequestTest {

    private static final String SUBMIT = "/v1/commands/submit-transfer-request";

    @Autowired
    private Api api;

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/xml", "nonsense", "application/*+json"})
    void a_command_in_another_format_is_refused(String format) {
        var answer = api.send(command().header("Content-Type", format).POST(BodyPublishers.ofString(PETITION)));

        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
        assertThat(answer.header("Accept")).isEqualTo("application/json");
        assertThat(answer.json().required("instance").asString()).isEqualTo(SUBMIT);
    }

    @Test
    void a_command_without_a_format_or_a_body_is_refused() {
        assertThat(api.send(command().POST(BodyPublishers.ofString(PETITION))).problem())
                .isEqualTo("unsupported-media-type");
        assertThat(api.post("us-prison", SUBMIT, "").problem()).isEqualTo("malformed-json");
    }

    @Test
    void a_command_is_only_posted() {
        var answer = api.send(command().DELETE());

        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    void a_format_with_a_charset_and_a_body_of_unknown_length_are_taken() {
        var answer = api.send(command()
                .header("Content-Type", "application/json;charset=UTF-8")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(PETITION.getBytes(StandardCharsets.UTF_8)))));

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void two_versions_are_not_one() {
        var answer = api.post("us-prison", SUBMIT, PETITION, "If-Match", "\"1\"", "If-Match", "\"2\"");

        assertThat(answer.problem()).isEqualTo("bad-request");
    }

    private HttpRequest.Builder command() {
        return api.request(SUBMIT).header("Authorization", "Bearer " + api.token("us-prison"));
    }
}
