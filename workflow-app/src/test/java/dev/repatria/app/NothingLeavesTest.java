package dev.repatria.app;

import static dev.repatria.app.testing.Api.PETITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.repatria.app.testing.Isolated;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NothingLeavesTest {

    @TempDir
    private Path folder;

    @Test
    void the_engine_works_without_a_route_and_tries_none() throws Exception {
        assumeThat(exitOf(folder.resolve("probe.log"), "unshare", "-rn", "true"))
                .as("this system has no network namespaces for this user (unshare -rn)")
                .isZero();
        var body = Files.writeString(folder.resolve("petition.json"), PETITION);
        var log = folder.resolve("isolated.log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");

        exitOf(
                log,
                "unshare",
                "-rn",
                "sh",
                "-c",
                "ip link set lo up && exec \"$@\"",
                "sh",
                java.toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Isolated.class.getName(),
                folder.resolve("data").toString(),
                body.toString());

        var output = Files.readString(log);
        assertThat(output).contains("HEALTHY", "COMMAND 201", "ATTEMPTS 0").doesNotContain("WARN", "ERROR");
        assertThat(output).as("the counters see an attempt").containsPattern("CONTROL [1-9]");
    }

    private static int exitOf(Path log, String... command) throws Exception {
        var process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            return process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }
}
