package dev.repatria.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void without_a_sub_command_the_server_starts() {
        assertThat(run()).isEmpty();
        assertThat(run("--server.port=9090", "demo")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void help_lists_every_sub_command(String help) {
        assertThat(run(help)).hasValue(0);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("version", "treaty check", "port 8080");
    }

    @Test
    void version_names_engine_and_java() {
        assertThat(run("version")).hasValue(0);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Repatria ").contains("Java 1");
    }

    @Test
    void a_sub_command_of_two_words_gets_the_rest(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("broken.yaml"), "id: [");

        assertThat(run("treaty", "check", file.toString())).hasValue(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("broken.yaml:");
    }

    @Test
    void an_unknown_sub_command_is_an_error() {
        assertThat(run("treaty")).hasValue(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("'treaty' is not a sub-command");
    }

    private OptionalInt run(String... arguments) {
        return CommandLine.ofTheJar().run(List.of(arguments), new PrintStream(out), new PrintStream(err));
    }
}
