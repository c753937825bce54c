package dev.repatria.app.cli;

import dev.repatria.app.DataDirectory;
import dev.repatria.app.StartRefused;
import dev.repatria.app.database.EmbeddedServer;
import dev.repatria.app.eventstore.CommitPool;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Starts several nodes on this machine, on one PostgreSQL and on ports that follow each other, and keeps them up.
 *
 * <p>The database is the embedded one of the data directory, run by this process, unless {@code --spring.datasource.url} names another. A node
 * that ends is started again, so that sending SIGTERM to one after the other is a rolling restart.
 */
final class StartNodes implements SubCommand {

    private static final int USUAL = 3;
    private static final int MOST = 12;
    private static final int BAD_INPUT = 2;
    /** Of the hundred that a server gives unless it is told otherwise. */
    private static final int CONNECTIONS = 90;

    private static final int CONNECTIONS_OF_A_NODE = 20;
    private static final String FOLDER = "--repatria.data-directory=";
    private static final String PORT = "--server.port=";
    private static final String DATABASE = "--spring.datasource.url=";

    @Override
    public String purpose() {
        return "starts nodes on one database: nodes [NUMBER] [--property=value ...]; without a number " + USUAL;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var numbered = !arguments.isEmpty() && !arguments.get(0).startsWith("--");
        var properties = numbered ? arguments.subList(1, arguments.size()) : arguments;
        var number = numbered ? number(arguments.get(0)) : USUAL;
        if (number < 1 || number > MOST) {
            err.println("usage: nodes [NUMBER from 1 to " + MOST + "] [--property=value ...]");
            return BAD_INPUT;
        }
        try {
            run(number, properties, out);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StartRefused refused) {
            err.println(refused.getMessage());
            return 1;
        }
    }

    private static void run(int number, List<String> properties, PrintStream out) throws IOException {
        var folder = Path.of(value(properties, FOLDER, "./data"));
        var firstPort = Integer.parseInt(value(properties, PORT, "8080"));
        var data = DataDirectory.open(folder);
        var server = properties.stream().anyMatch(property -> property.startsWith(DATABASE))
                ? null
                : EmbeddedServer.start(data);
        var environment = environment(server);
        var nodes = IntStream.rangeClosed(1, number)
                .mapToObj(place -> new NodeProcess(
                        place,
                        firstPort + place - 1,
                        folder,
                        arguments(number, properties, folder, firstPort, place),
                        environment,
                        out))
                .toList();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(nodes, server, data)));
        // The first one makes the tables and the keys that the others share.
        nodes.get(0).start();
        nodes.get(0).awaitReady();
        for (var node : nodes.subList(1, number)) {
            node.start();
        }
        nodes.forEach(NodeProcess::awaitReady);
        out.println(number + " nodes are ready; end them with Ctrl-C.");
        for (var keeper : nodes.stream().map(NodeProcess::keepUp).toList()) {
            try {
                keeper.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void end(List<NodeProcess> nodes, @Nullable EmbeddedServer server, DataDirectory data) {
        nodes.forEach(NodeProcess::terminate);
        nodes.forEach(NodeProcess::awaitEnd);
        if (server != null) {
            server.close();
        }
        data.close();
    }

    /** What the node of this place is started with; together they need no more connections than the server has. */
    static List<String> arguments(int number, List<String> given, Path folder, int firstPort, int place) {
        var arguments = new ArrayList<>(List.of(
                "--repatria.drain=2s",
                "--spring.datasource.hikari.maximum-pool-size="
                        + Math.min(CONNECTIONS_OF_A_NODE, CONNECTIONS / number - CommitPool.SIZE)));
        arguments.removeIf(ours ->
                given.stream().anyMatch(theirs -> theirs.startsWith(ours.substring(0, ours.indexOf('=') + 1))));
        given.stream()
                .filter(property -> !property.startsWith(FOLDER) && !property.startsWith(PORT))
                .forEach(arguments::add);
        arguments.add(PORT + (firstPort + place - 1));
        arguments.add(FOLDER + folder.resolve("node-" + place));
        return arguments;
    }

    /** Passwords are handed over where other users of the machine cannot read them. */
    private static Map<String, String> environment(@Nullable EmbeddedServer server) {
        var environment = new TreeMap<String, String>();
        if (server != null) {
            environment.put("SPRING_DATASOURCE_URL", server.url());
            environment.put("SPRING_DATASOURCE_USERNAME", EmbeddedServer.ENGINE);
            environment.put("SPRING_DATASOURCE_PASSWORD", server.password());
            environment.put("SPRING_FLYWAY_URL", server.url());
            environment.put("SPRING_FLYWAY_USER", EmbeddedServer.OWNER);
            environment.put("SPRING_FLYWAY_PASSWORD", server.password());
        }
        return environment;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String value(List<String> properties, String name, String otherwise) {
        return properties.stream()
                .filter(property -> property.startsWith(name))
                .map(property -> property.substring(name.length()))
                .reduce((first, last) -> last)
                .orElse(otherwise);
    }
}
