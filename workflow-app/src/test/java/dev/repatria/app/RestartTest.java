package dev.repatria.app;

import static dev.repatria.app.testing.Api.PETITION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.ForkedClient;
import dev.repatria.app.testing.ForkedEngine;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    private static final String PERSON = "Ana Prueba";

    @TempDir
    private Path folder;

    @Test
    void what_was_answered_before_a_kill_is_answered_the_same_after_it_and_the_log_stays_quiet() throws Exception {
        String first;
        try (var engine = ForkedEngine.start(folder)) {
            first = petition(engine, "one").body();
            engine.kill();
            assertThat(engine.output()).doesNotContain("WARN", "ERROR", PERSON);
        }
        try (var engine = ForkedEngine.start(folder)) {
            var again = petition(engine, "one");

            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(first);
            assertThat(again.headers().firstValue("Repatria-Replayed")).hasValue("true");
            assertThat(engine.terminate()).isEqualTo(143);
            assertThat(engine.output()).contains("PostgreSQL has stopped").doesNotContain("WARN", "ERROR", PERSON);
        }
    }

    @Test
    void a_refused_start_says_what_to_do_without_a_stack_trace() throws Exception {
        try (var engine = ForkedEngine.launch(folder, "--repatria.mode=production")) {
            assertThat(engine.exitCode()).isEqualTo(1);
            assertThat(engine.output())
                    .contains("spring.security.oauth2.resourceserver.jwt.issuer-uri")
                    .doesNotContain("\tat ");
        }
    }

    private HttpResponse<String> petition(ForkedEngine engine, String key) throws Exception {
        return new ForkedClient(engine.port(), folder.resolve("data"))
                .post("us-prison", "/v1/commands/submit-transfer-request", PETITION, key);
    }
}
