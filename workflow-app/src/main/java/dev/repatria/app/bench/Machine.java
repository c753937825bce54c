package dev.repatria.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where it was measured.
 *
 * @param loadBefore runnable processes of the machine in the minute before; what others used was not there for the drill
 * @param durable settings of the database on which it depends whether a commit survives
 */
record Machine(
        String processor,
        int cores,
        long memoryMegabytes,
        long heapMegabytes,
        String system,
        String java,
        String postgresql,
        String durable,
        double loadBefore) {

    private static final long MEGABYTE = 1L << 20;

    static Machine here(JdbcClient sql, double loadBefore) {
        var runtime = Runtime.getRuntime();
        return new Machine(
                value(Path.of("/proc/cpuinfo"), "model name", System.getProperty("os.arch")),
                runtime.availableProcessors(),
                ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                                .getTotalMemorySize()
                        / MEGABYTE,
                runtime.maxMemory() / MEGABYTE,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                Runtime.version().toString(),
                setting(sql, "server_version"),
                Stream.of("fsync", "synchronous_commit", "full_page_writes")
                        .map(name -> name + "=" + setting(sql, name))
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow(),
                loadBefore);
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    String line() {
        return "%s, %d cores, %,d MB, heap %,d MB, %s, Java %s, PostgreSQL %s (%s), load before %.1f"
                .formatted(
                        processor,
                        cores,
                        memoryMegabytes,
                        heapMegabytes,
                        system,
                        java,
                        postgresql,
                        durable,
                        loadBefore);
    }

    private static String setting(JdbcClient sql, String name) {
        return sql.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static String value(Path file, String key, String otherwise) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException none) {
            return otherwise;
        }
    }
}
