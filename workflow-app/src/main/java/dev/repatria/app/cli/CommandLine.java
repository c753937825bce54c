package dev.repatria.app.cli;

import dev.repatria.app.bench.Bench;
import dev.repatria.app.demo.Demo;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Chooses between the server and a sub-command by the first arguments, before anything of the server is loaded. */
public final class CommandLine {

    private static final String USAGE = """
            Usage: java -jar repatria.jar [sub-command] [--property=value ...]

            Without a sub-command the server starts on port 8080.
            """;

    private final Map<String, SubCommand> subCommands;

    CommandLine(Map<String, SubCommand> subCommands) {
        this.subCommands = new TreeMap<>(subCommands);
    }

    /** The command line of the jar. */
    public static CommandLine ofTheJar() {
        return new CommandLine(Map.of(
                "bench",
                new Bench(),
                "demo",
                new Demo(),
                "nodes",
                new StartNodes(),
                "screen",
                new Screen(System.in),
                "treaty check",
                new CheckTreaty(),
                "version",
                new Version()));
    }

    /** The exit code of the sub-command, or nothing when the server is wanted. */
    public OptionalInt run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty() || isProperty(arguments.get(0))) {
            return OptionalInt.empty();
        }
        var name = arguments.get(0);
        if (name.equals("help") || name.equals("--help") || name.equals("-h")) {
            out.print(help());
            return OptionalInt.of(0);
        }
        for (var words = Math.min(2, arguments.size()); words > 0; words--) {
            var subCommand = subCommands.get(String.join(" ", arguments.subList(0, words)));
            if (subCommand != null) {
                return OptionalInt.of(subCommand.run(arguments.subList(words, arguments.size()), out, err));
            }
        }
        err.println("'" + name + "' is not a sub-command; try: java -jar repatria.jar help");
        return OptionalInt.of(2);
    }

    private static boolean isProperty(String argument) {
        return argument.startsWith("--") && !argument.equals("--help");
    }

    private String help() {
        var help = new StringBuilder(USAGE).append("\nSub-commands:\n");
        subCommands.forEach(
                (name, subCommand) -> help.append(String.format("  %-14s %s%n", name, subCommand.purpose())));
        return help.append(String.format("  %-14s %s%n", "help", "prints this page"))
                .toString();
    }
}
