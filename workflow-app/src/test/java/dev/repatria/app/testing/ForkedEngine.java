package dev.repatria.app.testing;

import dev.repatria.app.Repatria;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The engine in a process of its own, as an operator runs it, so that it can be killed. */
public final class ForkedEngine implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path log;
    private final Process process;

    private ForkedEngine(Path log, Process process) {
        this.log = log;
        this.process = process;
    }

    /** Starts it with its data in this folder and returns once it serves. */
    public static ForkedEngine start(Path folder, String... arguments) throws IOException {
        var engine = launch(folder, arguments);
        engine.awaitStart();
        if (!engine.process.isAlive()) {
            throw new AssertionError("the engine did not start:\n" + engine.output());
        }
        return engine;
    }

    /** Patient, because a machine that runs many builds starts slowly. */
    private void awaitStart() throws IOException {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (process.isAlive() && !output().contains("Started Repatria")) {
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError("the engine does not serve:\n" + output());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Starts it and returns at once. */
    public static ForkedEngine launch(Path folder, String... arguments) throws IOException {
        Files.createDirectories(folder);
        var log = folder.resolve("engine-" + System.nanoTime() + ".log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Repatria.class.getName(),
                "--server.port=0",
                "--repatria.data-directory=" + folder.resolve("data")));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ForkedEngine(log, process);
    }

    /** What it has printed. */
    public String output() throws IOException {
        return Files.readString(log);
    }

    /** The port that it serves on. */
    public int port() throws IOException {
        var match = PORT.matcher(output());
        if (!match.find()) {
            throw new AssertionError("no port in:\n" + output());
        }
        return Integer.parseInt(match.group(1));
    }

    /** Ends it as SIGKILL does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as SIGTERM does, and gives its exit code. */
    public int terminate() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    /** Waits for its end. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the engine does not end");
        }
        return process.exitValue();
    }

    /** Asks it to end and waits. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
