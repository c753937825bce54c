package dev.repatria.app;

import static dev.repatria.app.testing.Api.PETITION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.ForkedClient;
import dev.repatria.app.testing.ForkedEngine;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The profile that routes commands and queries through Axon Server, without one. */
class AxonServerTest {

    @TempDir
    private Path folder;

    @Test
    void without_a_server_the_engine_starts_is_not_ready_says_why_it_takes_no_command_and_is_read() throws Exception {
        try (var engine = ForkedEngine.start(
                folder, "--spring.profiles.active=axonserver", "--axon.axonserver.servers=localhost:" + closedPort())) {
            var client = new ForkedClient(engine.port(), folder.resolve("data"));

            assertThat(client.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(client.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            var answer = client.post("us-prison", "/v1/commands/submit-transfer-request", PETITION, "k");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.body()).contains("the router of commands cannot be reached");
            for (var path : List.of("/v1/cases", "/v1/statistics/cases")) {
                assertThat(client.get("us-prison", path).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(engine.output())
                    .containsOnlyOnce("Queries are answered on this node")
                    .doesNotContain("Ana Prueba");
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
