package dev.repatria.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.app.Repatria;
import dev.repatria.app.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;

class ProductionGuardTest {

    private static final String ISSUER =
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=https://issuer.invalid";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--repatria.mode=production", "--spring.profiles.active=production"})
    void production_needs_an_identity_provider(String production) {
        assertThatThrownBy(() -> start(production))
                .isInstanceOf(StartRefused.class)
                .extracting(refusal -> ((StartRefused) refusal).remedy())
                .asString()
                .contains("spring.security.oauth2.resourceserver.jwt.issuer-uri");
    }

    @Test
    void production_refuses_demo_clients() {
        assertThatThrownBy(() -> start("--repatria.mode=production", ISSUER, "--repatria.security.demo-clients=true"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("demo clients");
    }

    @Test
    void production_refuses_a_clock_that_can_be_moved() {
        assertThatThrownBy(() ->
                        start("--repatria.mode=production", ISSUER, "--repatria.sandbox.clock=2026-01-01T00:00:00Z"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("clock");
    }

    @Test
    void a_refused_start_leaves_nothing_behind() {
        assertThatThrownBy(() -> start("--repatria.mode=production")).isInstanceOf(StartRefused.class);

        assertThat(Files.exists(folder.resolve("data"))).isFalse();
    }

    private void start(String... arguments) {
        var all = new java.util.ArrayList<>(java.util.List.of(arguments));
        all.add("--repatria.data-directory=" + folder.resolve("data"));
        all.add("--server.port=0");
        new SpringApplication(Repatria.class).run(all.toArray(String[]::new)).close();
    }
}
