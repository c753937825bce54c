package dev.repatria.app.database;

import dev.repatria.app.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the programs of PostgreSQL; steps out of the root account first, because they refuse it. */
record Programs(Path folder, Path log) {

    private static final long PATIENCE_MINUTES = 5;

    /** A backend of PostgreSQL on glibc would give memory back to the system after each statement, and ask for it again with the next. */
    private static final Map<String, String> KEEP_MEMORY = Map.of(
            "MALLOC_TRIM_THRESHOLD_", "8388608", "MALLOC_MMAP_THRESHOLD_", "4194304", "MALLOC_TOP_PAD_", "262144");

    /** Runs one program to its end and refuses a failure. */
    void run(String program, List<String> arguments) {
        var command = new ArrayList<>(withoutRoot());
        command.add(folder.resolve("bin")
                .resolve(program + (isWindows() ? ".exe" : ""))
                .toString());
        command.addAll(arguments);
        if (exitOf(command) != 0) {
            throw new StartRefused(
                    "PostgreSQL's " + program + " failed.", "Its reasons are at the end of " + log + ".");
        }
    }

    private int exitOf(List<String> command) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().putAll(KEEP_MEMORY);
        try {
            var process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was at work", e);
        }
    }

    private List<String> withoutRoot() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (exitOf(List.of("unshare", "-U", "id", "-u")) != 0) {
            throw new StartRefused(
                    "PostgreSQL does not run as root, and this system has no user namespaces (unshare -U).",
                    "Run Repatria as an ordinary user, or set spring.datasource.url.");
        }
        return List.of("unshare", "-U");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
