package dev.repatria.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.EngineTest;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class RightsTest {

    @Autowired
    private Api api;

    @ParameterizedTest
    @CsvSource({
        "us-prison,                    /v1/audit/nothing,      403",
        "operations,                   /v1/audit/nothing,      403",
        "audit-office,                 /v1/audit/nothing,      404",
        "us-central-authority-decider, /v1/operations/nothing, 403",
        "audit-office,                 /v1/operations/nothing, 403",
        "operations,                   /v1/operations/nothing, 404",
        "operations,                   /v1/cases/nothing,      403",
        "operations,                   /v1/work-items,         403",
        "us-prison,                    /v1/nothing,            404",
        "us-prison,                    /actuator/prometheus,   403",
        "audit-office,                 /actuator/prometheus,   403",
        "operations,                   /actuator/prometheus,   200",
        "us-prison,                    /actuator/health,       200",
    })
    void each_path_is_open_to_its_roles_only(String client, String path, int status) {
        assertThat(api.get(client, path).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"operations", "audit-office"})
    void operators_and_auditors_send_no_commands(String client) {
        assertThat(api.post(client, "/v1/commands/submit-transfer-request", "{}")
                        .problem())
                .isEqualTo("forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/cases",
        "/v1/audit/x",
        "/actuator",
        "/actuator/prometheus",
        "/oauth2/authorize",
        "/login",
        "/",
        "/error"
    })
    void without_a_token_nothing_is_open(String path) {
        var answer = api.send(api.request(path));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @CsvSource({
        "us-prison,                 /v1/commands/adopt-treaty-profile,     403",
        "us-prison,                 /v1/commands/adopt%2Dtreaty%2Dprofile, 403",
        "treaty-office,             /v1/commands/adopt-treaty-profile,     400",
        "us-prison,                 /v1/commands/no-such-command,           404",
        "audit-office,              /v1/commands/no-such-command,           403",
        "audit-office,              /v1/commands/a/b,                       403",
        "us-prison,                 /v1/commands/a/b,                       404",
    })
    void each_command_is_open_to_its_roles_only(String client, String path, int status) {
        assertThat(api.post(client, path, "{}").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/commands/submit-transfer-request",
        "GET, /v1/commands/submit-transfer-request",
        "POST, /v1/commands/a/b"
    })
    void no_command_without_a_token(String method, String path) {
        var answer = api.send(api.request(path).method(method, HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "X-Content-Type-Options",
        "X-Frame-Options",
        "Content-Security-Policy",
        "Cache-Control",
        "Pragma",
        "Expires"
    })
    void the_answer_to_a_command_has_the_protecting_headers_of_every_answer(String header) {
        var command = api.post("us-prison", "/v1/commands/no-such-command", "{}");
        var query = api.get("us-prison", "/v1/cases");

        assertThat(command.header(header)).isNotEmpty().isEqualTo(query.header(header));
    }

    @Test
    void health_and_problem_pages_are_open_to_everybody() {
        assertThat(api.send(api.request("/actuator/health/liveness")).status()).isEqualTo(200);
        assertThat(api.send(api.request("/actuator/health/readiness")).status()).isEqualTo(200);
        assertThat(api.send(api.request("/problems/unknown-case")).status()).isEqualTo(200);
    }
}
