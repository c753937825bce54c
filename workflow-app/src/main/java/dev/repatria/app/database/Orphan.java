package dev.repatria.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL that outlived a killed engine, by the {@code postmaster.pid} it left.
 *
 * <p>The number in that file may have passed to another program since; only a process that began when the file says it
 * did is the old server.
 */
final class Orphan {

    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private Orphan() {}

    /** Stops the old server, or removes the file of one that is gone. */
    static void remove(Path cluster, Programs programs) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return;
        }
        if (process(Files.readAllLines(file)).isPresent()) {
            programs.run("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "120"));
        } else {
            Files.delete(file);
        }
    }

    static Optional<ProcessHandle> process(List<String> lines) {
        if (lines.size() < 3) {
            return Optional.empty();
        }
        var started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).trim()));
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                .filter(process -> isPostgres(process.info()) && beganAt(started, process.info()));
    }

    private static boolean isPostgres(ProcessHandle.Info process) {
        return process.command().map(command -> command.contains("postgres")).orElse(true);
    }

    private static boolean beganAt(Instant expected, ProcessHandle.Info process) {
        return process.startInstant()
                .map(actual -> Duration.between(expected, actual).abs().compareTo(TOLERANCE) < 0)
                .orElse(true);
    }
}
