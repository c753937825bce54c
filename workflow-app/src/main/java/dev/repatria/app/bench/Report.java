package dev.repatria.app.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was measured on which machine. */
final class Report {

    private final Machine machine;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Counted.Counts> counts = new ArrayList<>();
    private String about = "";
    private @Nullable Growth growth;

    Report(Machine machine) {
        this.machine = machine;
    }

    /** What the names of all further figures begin with. */
    void about(String what) {
        about = what;
    }

    void add(Workload workload, String name, double value, String unit) {
        figures.add(new Figure(workload, about + name, value, unit, null, null));
    }

    void atLeast(Workload workload, String name, double value, String unit, double target) {
        figures.add(new Figure(workload, about + name, value, unit, "at least " + plain(target), value >= target));
    }

    void atMost(Workload workload, String name, double value, String unit, double target) {
        figures.add(new Figure(workload, about + name, value, unit, "at most " + plain(target), value <= target));
    }

    /** Times of one load: its rate, percentiles and processor time. */
    void load(Workload workload, String what, Load.Result result) {
        add(workload, what, result.perSecond(), "per second");
        add(workload, what + ", p50", result.millis(50), "ms");
        add(workload, what + ", p99", result.millis(99), "ms");
        var each = 1_000.0 / Math.max(1, result.count());
        add(workload, what + ", processor of the engine", result.cpu().engine() * each, "s per 1,000");
        result.cpu()
                .postgres()
                .ifPresent(seconds -> add(workload, what + ", processor of PostgreSQL", seconds * each, "s per 1,000"));
    }

    void count(Counted.Counts counted) {
        counts.add(counted);
    }

    void growth(Growth measured) {
        growth = measured;
    }

    Optional<Growth> growth() {
        return Optional.ofNullable(growth);
    }

    /** Whether every accepted command is in the log exactly once. */
    boolean addsUp() {
        return counts.stream().allMatch(Counted.Counts::addUp);
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    void print(PrintStream out) {
        out.println(machine.line());
        Workload last = null;
        for (var figure : figures) {
            if (figure.workload() != last) {
                last = figure.workload();
                out.println();
                out.println(last.name().toLowerCase(Locale.ROOT));
            }
            out.printf(
                    Locale.ROOT,
                    "  %-72s %12s %-12s%s%n",
                    figure.name(),
                    plain(figure.value()),
                    figure.unit(),
                    verdict(figure));
        }
        out.println();
        counts.forEach(counted -> out.printf(
                Locale.ROOT,
                "%,d commands were accepted, %,d events of people are in the log: %s%n",
                counted.accepted(),
                counted.stored(),
                counted.addUp() ? "each exactly once" : "THAT DOES NOT ADD UP"));
    }

    void printJson(PrintStream out) {
        var mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        out.println(mapper.writeValueAsString(new Content(machine, figures(), List.copyOf(counts), addsUp())));
    }

    private static String verdict(Figure figure) {
        return figure.met() == null ? "" : "  " + (figure.met() ? "ok" : "MISSED") + ", target " + figure.target();
    }

    private static String plain(double value) {
        var digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    /** The report as JSON. */
    record Content(Machine machine, List<Figure> figures, List<Counted.Counts> counts, boolean addsUp) {}
}
