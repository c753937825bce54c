package dev.repatria.app.testing;

import dev.repatria.app.Repatria;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Run in a network namespace without a route: starts the engine, uses it, and prints how often anything tried to leave.
 *
 * <p>The counters are the kernel's: packets without a route, and datagrams, which name servers would be asked with.
 */
public final class Isolated {

    private static final int PORT = 8099;

    private Isolated() {}

    /** The first argument is the data directory. */
    public static void main(String[] arguments) throws Exception {
        Repatria.main(new String[] {"--server.port=" + PORT, "--repatria.data-directory=" + arguments[0]});
        var client = new ForkedClient(PORT, Path.of(arguments[0]));
        Await.until(
                "the engine is healthy", () -> client.get("/actuator/health").statusCode() == 200);
        System.out.println("HEALTHY");
        System.out.println("COMMAND "
                + client.post(
                                "us-prison",
                                "/v1/commands/submit-transfer-request",
                                Files.readString(Path.of(arguments[1])),
                                "k")
                        .statusCode());
        System.out.println("ATTEMPTS " + attempts());
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("192.0.2.1", 443), 1_000);
        } catch (IOException expected) {
            System.out.println("CONTROL " + attempts());
        }
        System.exit(0);
    }

    private static long attempts() throws IOException {
        return counter("/proc/net/snmp", "Ip:", "OutNoRoutes")
                + counter("/proc/net/snmp", "Udp:", "OutDatagrams")
                + counter6("Ip6OutNoRoutes")
                + counter6("Udp6OutDatagrams");
    }

    private static long counter(String file, String protocol, String name) throws IOException {
        var rows = Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(protocol))
                .map(line -> List.of(line.split(" ")))
                .toList();
        return Long.parseLong(rows.get(1).get(rows.get(0).indexOf(name)));
    }

    private static long counter6(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/net/snmp6")).stream()
                .map(line -> line.split("\\s+"))
                .filter(row -> row[0].equals(name))
                .mapToLong(row -> Long.parseLong(row[1]))
                .sum();
    }
}
