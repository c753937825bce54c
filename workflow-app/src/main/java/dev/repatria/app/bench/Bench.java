package dev.repatria.app.bench;

import dev.repatria.app.cli.SubCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Measures the engine beside the limit of its machine and prints figures, ratios and targets. */
public final class Bench implements SubCommand {

    private static final int BAD_INPUT = 2;
    private static final String MARK = "bench-data";

    @Override
    public String purpose() {
        return "measures this machine and the engine on it, on a temporary database; bench --help";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(Options.USAGE);
            return 0;
        }
        try {
            var options = Options.of(arguments);
            refuseYourServer(options);
            var report = options.folder() == null ? temporary(options) : in(options.folder(), options);
            if (options.json()) {
                report.printJson(out);
            } else {
                report.print(out);
            }
            draw(options, report);
            return report.addsUp() ? 0 : 1;
        } catch (Options.Wrong wrong) {
            err.println(wrong.getMessage());
            err.print(Options.USAGE);
            return BAD_INPUT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Options options, Report report) throws IOException {
        if (options.plot() != null && report.growth().isPresent()) {
            Files.writeString(options.plot(), new GrowthPlot(report.growth().get()).svg());
        }
    }

    private static Report temporary(Options options) throws IOException {
        var folder = Files.createTempDirectory("repatria-bench");
        try {
            return measured(options, folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void refuseYourServer(Options options) {
        if (!options.amongRealCases()
                && options.settings().stream().anyMatch(setting -> setting.startsWith("--spring.datasource.url="))) {
            throw new Options.Wrong("a database of your own may hold cases; the drill would add its own to them."
                    + " --among-real-cases says that this is wanted.");
        }
    }

    /** Cases of the drill never come to stand among real ones by accident. */
    private static Report in(Path folder, Options options) throws IOException {
        if (!options.amongRealCases()
                && Files.exists(folder.resolve("postgresql"))
                && Files.notExists(folder.resolve(MARK))) {
            throw new Options.Wrong(
                    "the data directory " + folder + " holds cases that are not of a drill; the drill would add its"
                            + " own to them. --among-real-cases says that this is wanted.");
        }
        Files.createDirectories(folder);
        if (Files.notExists(folder.resolve("postgresql"))) {
            Files.writeString(folder.resolve(MARK), "Cases in this folder are invented by a drill.\n");
        }
        return measured(options, folder);
    }

    private static Report measured(Options options, Path folder) throws IOException {
        var load = Machine.load();
        try (var engine = Engine.start(options, folder)) {
            var report = new Report(Machine.here(engine.sql(), load));
            new Drill(engine, options, report, new Load(new Cpu(folder.resolve("postgresql/postmaster.pid")))).run();
            return report;
        }
    }
}
