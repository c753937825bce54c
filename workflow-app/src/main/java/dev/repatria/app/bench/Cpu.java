package dev.repatria.app.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Processor time of this process and, on Linux, of a PostgreSQL of our own with all its processes. */
final class Cpu {

    private static final Path PROC = Path.of("/proc");
    private static final double TICKS_A_SECOND = 100;
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_CHILDREN_SYSTEM = 14;

    private final OptionalLong postmaster;

    /** Reads the process whose number stands first in {@code postmaster.pid}, if the file is there. */
    Cpu(Path pidFile) {
        this.postmaster = postmaster(pidFile);
    }

    Reading now() {
        var bean = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Reading(bean.getProcessCpuTime() / 1e9, postgres());
    }

    private OptionalDouble postgres() {
        if (postmaster.isEmpty() || Files.notExists(PROC.resolve("stat"))) {
            return OptionalDouble.empty();
        }
        try (var processes = Files.list(PROC)) {
            var ticks = processes
                    .filter(folder -> folder.getFileName().toString().matches("\\d+"))
                    .mapToLong(this::ticks)
                    .sum();
            return OptionalDouble.of(ticks / TICKS_A_SECOND);
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
    }

    private long ticks(Path process) {
        var own = process.getFileName().toString().equals(String.valueOf(postmaster.orElse(-1)));
        try {
            var stat = Files.readString(process.resolve("stat"));
            var fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            if (own) {
                // Processes of the server that have ended are counted with their parent.
                return sum(fields, ENDED_CHILDREN_SYSTEM);
            }
            return Long.parseLong(fields.get(PARENT)) == postmaster.orElse(-1) ? sum(fields, SYSTEM) : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long sum(List<String> fields, int last) {
        return fields.subList(USER, last + 1).stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static OptionalLong postmaster(Path pidFile) {
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.limit(1).mapToLong(line -> Long.parseLong(line.trim())).findFirst();
        } catch (IOException none) {
            return OptionalLong.empty();
        }
    }

    /**
     * Processor seconds used so far.
     *
     * @param postgres of the server, where that can be read
     */
    record Reading(double engine, OptionalDouble postgres) {

        Reading and(Reading more) {
            return new Reading(
                    engine + more.engine,
                    postgres.isPresent() && more.postgres.isPresent()
                            ? OptionalDouble.of(postgres.getAsDouble() + more.postgres.getAsDouble())
                            : OptionalDouble.empty());
        }

        Reading since(Reading before) {
            return new Reading(
                    engine - before.engine,
                    postgres.isPresent() && before.postgres.isPresent()
                            ? OptionalDouble.of(postgres.getAsDouble() - before.postgres.getAsDouble())
                            : OptionalDouble.empty());
        }
    }
}
