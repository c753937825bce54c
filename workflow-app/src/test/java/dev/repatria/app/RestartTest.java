package dev.repatria.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.ForkedClient;
import dev.repatria.app.testing.ForkedEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    private static final String PERSON = "Ana Prueba";
    private static final String PETITION = """
            {"on": "2025-11-03", "sentencingState": "US", "receivingState": "MX",
             "person": {"personId": "p-1", "name": "Ana Prueba", "nationalities": ["MX"]},
             "initiator": "PERSON", "authorityToAct": "PERSONAL", "addressedTo": "SENTENCING", "court": "FEDERAL"}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_normal_life_leaves_no_warning_and_no_personal_data_in_the_log() throws Exception {
        try (var engine = ForkedEngine.start(folder)) {
            assertThat(petition(engine, "one").statusCode()).isEqualTo(201);
            assertThat(engine.terminate()).isEqualTo(143);

            assertThat(engine.output()).contains("PostgreSQL has stopped").doesNotContain("WARN", "ERROR", PERSON);
        }
    }

    @Test
    void what_was_answered_before_a_kill_is_answered_the_same_after_it() throws Exception {
        String first;
        try (var engine = ForkedEngine.start(folder)) {
            first = petition(engine, "two").body();
            engine.kill();
        }
        try (var engine = ForkedEngine.start(folder)) {
            var again = petition(engine, "two");

            assertThat(again.body()).isEqualTo(first);
            assertThat(again.headers().firstValue("Repatria-Replayed")).hasValue("true");
            assertThat(engine.terminate()).isEqualTo(143);
            assertThat(engine.output()).doesNotContain("WARN", "ERROR");
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

    private java.net.http.HttpResponse<String> petition(ForkedEngine engine, String key) throws Exception {
        return new ForkedClient(engine.port(), folder.resolve("data"))
                .post("us-prison", "/v1/commands/submit-transfer-request", PETITION, key);
    }
}
