package dev.repatria.app.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The packaged jar, running. */
final class Jar implements AutoCloseable {

    private static final Path FILE = Path.of(System.getProperty("repatria.jar", "target/repatria.jar"));
    /** Several of them share one machine. */
    private static final List<String> JAVA_OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC");

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Process process;
    private final Path output;
    private final URI address;

    private Jar(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.address = URI.create("http://localhost:" + port);
    }

    /** Starts the server on this folder, and returns when it is ready. */
    static Jar serving(Path data, String... arguments) {
        var withClock = Stream.concat(Stream.of("--repatria.sandbox.clock=2023-01-02T18:00:00Z"), Stream.of(arguments));
        var jar = start(data, withClock.toArray(String[]::new));
        jar.awaitReady(new Api(jar.address, data));
        return jar;
    }

    void awaitReady(Api api) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (!api.isReady()) {
            if (isDead() || System.nanoTime() > deadline) {
                var why = isDead() ? "it has ended" : api.whyNotReady() + "\n" + threads();
                kill();
                throw new AssertionError("the server does not become ready: " + why + "\n" + output());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private String threads() {
        try {
            var stacks = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jstack")
                                    .toString(),
                            String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .start();
            return new String(stacks.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "no stacks: " + e.getMessage();
        }
    }

    /** Whether it lives, what it does then, and what it has printed. */
    String describe() {
        return address + (isDead() ? " has ended with " + process.exitValue() : "\n" + threads()) + "\n" + output();
    }

    /** Sends a signal by its name to a process. */
    static void signal(String name, long pid) {
        try {
            var exit = new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new AssertionError("kill -" + name + " ended with " + exit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** SIGSTOP, SIGCONT or SIGTERM, without waiting for what becomes of it. */
    void signal(String name) {
        signal(name, process.pid());
    }

    /** Starts it with these arguments on this folder and a free port. */
    static Jar start(Path data, String... arguments) {
        var port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA_OPTIONS);
        command.add("-jar");
        command.add(FILE.toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        command.add("--server.port=" + port);
        command.add("--repatria.data-directory=" + data);
        try {
            var output = Files.createTempFile(data.getParent(), "output", ".txt");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new Jar(process, output, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    /** All that it has printed so far. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it ends by itself. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end:\n" + output());
        }
        return process.exitValue();
    }

    /** SIGKILL: no shutdown hook runs, nothing is flushed. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** SIGTERM: an orderly end. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS).join();
    }

    boolean isDead() {
        return !process.isAlive();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
