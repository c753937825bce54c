package dev.repatria.app.cli;

import dev.repatria.app.StartRefused;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One node of several on this machine: a process of the same jar with a folder of its own. */
final class NodeProcess {

    /** What a sandbox keeps in its folder and all nodes must have alike: the key and the secrets of its issuer, and its clock. */
    private static final List<String> SHARED = List.of("token-key.json", "demo-clients.properties", "sandbox-clock");

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long BEFORE_A_RESTART_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int OK = 200;

    private final int number;
    private final int port;
    private final Path root;
    private final List<String> arguments;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile @Nullable Process process;
    private volatile boolean ending;

    NodeProcess(
            int number, int port, Path root, List<String> arguments, Map<String, String> environment, PrintStream out) {
        this.number = number;
        this.port = port;
        this.root = root;
        this.arguments = arguments;
        this.environment = environment;
        this.out = out;
    }

    synchronized void start() {
        if (ending) {
            return;
        }
        try {
            var folder = Files.createDirectories(root.resolve("node-" + number));
            share(root, folder);
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.add("-jar");
            command.add(System.getProperty("java.class.path"));
            command.addAll(arguments);
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it takes requests; ends this process if it has ended instead. */
    void awaitReady() {
        while (!isReady()) {
            var started = process;
            if (started == null || !started.isAlive()) {
                throw new StartRefused(
                        "Node " + number + " did not start.", "Its reasons are at the end of " + log() + ".");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        try {
            share(root.resolve("node-" + number), root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(
                "Node " + number + " serves on http://localhost:" + port + ", process " + pid() + ", log in " + log());
    }

    /** Starts it again whenever it ends, until all are ended. */
    Thread keepUp() {
        var keeper = new Thread(() -> {
            while (!ending) {
                var current = process;
                if (current != null) {
                    current.onExit().join();
                }
                if (!ending) {
                    out.println("Node " + number + " has ended and is started again.");
                    LockSupport.parkNanos(BEFORE_A_RESTART_NANOS);
                    start();
                }
            }
        });
        keeper.start();
        return keeper;
    }

    synchronized void terminate() {
        ending = true;
        var current = process;
        if (current != null) {
            current.destroy();
        }
    }

    void awaitEnd() {
        var current = process;
        if (current != null) {
            current.onExit().join();
        }
    }

    private boolean isReady() {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long pid() {
        var current = process;
        return current == null ? -1 : current.pid();
    }

    private Path log() {
        return root.resolve("node-" + number + ".log");
    }

    private static void share(Path from, Path to) throws IOException {
        for (var name : SHARED) {
            if (Files.exists(from.resolve(name)) && Files.notExists(to.resolve(name))) {
                Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
