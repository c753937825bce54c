package dev.repatria.app.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the drill is asked to do.
 *
 * @param workloads what is measured
 * @param warmup how long the engine works before anything is measured
 * @param seconds how long each workload runs
 * @param hold how long the sustained rate must hold
 * @param clients that send at the same time
 * @param events how many events the log holds for a replay, and up to how many it grows
 * @param json whether the report is JSON
 * @param plot where the curve of the growth is drawn
 * @param folder the data directory; a temporary one without it
 * @param amongRealCases whether it may add its cases to those that the folder holds
 */
record Options(
        Set<Workload> workloads,
        double warmup,
        double seconds,
        double hold,
        int clients,
        @Nullable Long events,
        boolean json,
        @Nullable Path plot,
        @Nullable Path folder,
        boolean amongRealCases,
        List<String> settings) {

    private static final long REPLAYED = 100_000;
    private static final long GROWN = 1_000_000;

    static final String USAGE = """
            usage: bench [--workload NAME,...] [--warmup N] [--seconds N] [--hold N] [--clients N] [--events N] [--json] [--plot FILE]
                         [--data-directory FOLDER] [--among-real-cases] [--setting=value ...]
            workloads: %s; all but growth without --workload
            """.formatted(names());

    static Options of(List<String> arguments) {
        var parser = new Parser(arguments.iterator());
        parser.parse();
        return parser.options();
    }

    long eventsToReplay() {
        return events == null || wants(Workload.GROWTH) ? REPLAYED : events;
    }

    long eventsToGrow() {
        return events == null ? GROWN : events;
    }

    boolean wants(Workload workload) {
        return workloads.contains(workload);
    }

    private static String names() {
        return Arrays.stream(Workload.values())
                .map(workload -> workload.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** An argument that makes no sense. */
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    private static final class Parser {
        private final Iterator<String> rest;
        private Set<Workload> workloads = EnumSet.complementOf(EnumSet.of(Workload.GROWTH));
        private double warmup = 20;
        private double seconds = 6;
        private double hold = 10;
        private int clients = 8;
        private @Nullable Long events;
        private boolean json;
        private @Nullable Path plot;
        private @Nullable Path folder;
        private boolean amongRealCases;
        private final List<String> settings = new ArrayList<>();

        private Parser(Iterator<String> arguments) {
            this.rest = arguments;
        }

        private void parse() {
            while (rest.hasNext()) {
                var argument = rest.next();
                switch (argument) {
                    case "--workload" -> workloads = named(value(argument));
                    case "--warmup" -> warmup = number(argument);
                    case "--seconds" -> seconds = number(argument);
                    case "--hold" -> hold = number(argument);
                    case "--clients" -> clients = (int) number(argument);
                    case "--events" -> events = (long) number(argument);
                    case "--json" -> json = true;
                    case "--plot" -> plot = Path.of(value(argument));
                    case "--data-directory" -> folder = Path.of(value(argument));
                    case "--among-real-cases" -> amongRealCases = true;
                    default -> setting(argument);
                }
            }
        }

        private Options options() {
            return new Options(
                    workloads,
                    warmup,
                    seconds,
                    hold,
                    clients,
                    events,
                    json,
                    plot,
                    folder,
                    amongRealCases,
                    List.copyOf(settings));
        }

        private void setting(String argument) {
            if (!argument.startsWith("--") || !argument.contains("=")) {
                throw new Wrong("'" + argument + "' is not an option");
            }
            settings.add(argument);
        }

        private String value(String option) {
            if (!rest.hasNext()) {
                throw new Wrong(option + " needs a value");
            }
            return rest.next();
        }

        private double number(String option) {
            var text = value(option);
            try {
                var number = Double.parseDouble(text);
                if (number > 0) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw new Wrong(option + " needs a number, not " + text);
            }
            throw new Wrong(option + " needs a number above 0, not " + text);
        }

        private static Set<Workload> named(String list) {
            var wanted = EnumSet.noneOf(Workload.class);
            for (var name : list.split(",")) {
                try {
                    wanted.add(Workload.valueOf(name.toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    throw new Wrong("there is no workload '" + name + "'");
                }
            }
            return wanted;
        }
    }
}
