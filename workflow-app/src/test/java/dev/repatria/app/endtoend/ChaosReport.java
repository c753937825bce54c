package dev.repatria.app.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** What the runs of the chaos profile have measured, a line for each test, in {@code target/chaos/report.md} and on the console. */
final class ChaosReport {

    static final Path FOLDER = Path.of("target", "chaos");

    private ChaosReport() {}

    /** One line: which test, how much, and what was lost or doubled. */
    static synchronized void tell(
            String test, int rounds, List<History.Exchange> history, List<String> violations, String more) {
        var commands = history.stream().filter(History.Exchange::command).toList();
        line(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %s |",
                test,
                rounds,
                commands.size(),
                commands.stream()
                        .filter(History.Exchange::accepted)
                        .map(exchange -> exchange.client() + exchange.key())
                        .distinct()
                        .count(),
                commands.stream().filter(exchange -> exchange.status() == 0).count(),
                violations.stream()
                        .filter(violation -> violation.startsWith("INV-1 "))
                        .count(),
                violations.stream()
                        .filter(violation -> violation.matches("INV-[27] .*"))
                        .count(),
                more));
    }

    /** A figure that fits no column. */
    static synchronized void note(String figure) {
        line("\n" + figure);
    }

    private static void line(String text) {
        System.out.println("CHAOS " + text);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve("report.md"), text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
