package dev.repatria.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shortest drill; how fast anything was is nobody's concern here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchTest {

    private static final Set<String> FIGURES = Set.of(
            "cases: insert and commit of one row",
            "cases: commands",
            "cases: commands, p50",
            "cases: commands, p99",
            "cases: commands, processor of the engine",
            "cases: commands / insert and commit",
            "cases: processor time of a row / of a command",
            "cases: disk per event with indexes",
            "cases: disk per case of 12 events",
            "replay: events in the log",
            "replay: log read in order and decoded",
            "replay: replay with a counting handler",
            "replay: replay / log read and decoded",
            "rebuild: rebuild of the timeline",
            "rebuild: rebuild / log read and decoded",
            "sustained: insert and commit of one row",
            "sustained: commands with everything on",
            "sustained: held for",
            "sustained: a read model or saga was behind at most",
            "sustained: sustained / insert and commit",
            "sustained: disk of read models and sagas per case",
            "sustained: events per case",
            "latency: commands at half of the sustained rate",
            "latency: commands, p99",
            "latency: from the answer to the case summary, p50",
            "latency: from the answer to the case summary, p99",
            "http: commands in process",
            "http: commands over HTTP",
            "http: over HTTP / in process",
            "hot: commands on one case",
            "read: state of a case of 40 events as of a moment, p50",
            "screening: screenings, one at a time",
            "growth: 600 events, events in the log",
            "growth: 600 events, sustained commands",
            "growth: 600 events, commands at half of that, p99",
            "growth: 600 events, state of a case, p50",
            "growth: 600 events, disk per event",
            "cases: 600 events, commands / insert and commit",
            "replay: 600 events, replay / log read and decoded",
            "rebuild: 600 events, rebuild / log read and decoded",
            "http: 600 events, over HTTP / in process",
            "hot: 600 events, commands on one case",
            "screening: 600 events, screenings, one at a time");

    private Path folder = Path.of("");
    private JsonNode report = new JsonMapper().createObjectNode();
    private int exit;

    @BeforeAll
    void drill(@TempDir Path temporary) {
        folder = temporary;
        var all = Arrays.stream(Workload.values()).map(Enum::name).collect(Collectors.joining(","));
        var out = new ByteArrayOutputStream();
        var arguments = "--json --clients 2 --warmup 0.2 --seconds 0.3 --hold 0.3 --events 600 --workload " + all
                + " --plot " + plot() + " --data-directory " + data();
        exit = new Bench()
                .run(List.of(arguments.split(" ")), new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        var text = out.toString(StandardCharsets.UTF_8);
        report = new JsonMapper().readTree(text.substring(text.indexOf('{')));
    }

    @Test
    void every_figure_of_every_workload_is_in_the_report() {
        var names = report.required("figures")
                .valueStream()
                .map(figure -> figure.required("workload").asString().toLowerCase(java.util.Locale.ROOT) + ": "
                        + figure.required("name").asString())
                .toList();

        assertThat(names).containsAll(FIGURES);
        assertThat(report.required("figures").valueStream())
                .allSatisfy(figure -> assertThat(figure.required("value").asDouble())
                        .as(figure.toString())
                        .isFinite()
                        .isNotNegative());
    }

    @Test
    void every_accepted_command_is_in_the_log_exactly_once() {
        assertThat(report.required("addsUp").asBoolean()).isTrue();
        assertThat(report.required("counts").valueStream())
                .isNotEmpty()
                .allSatisfy(counts -> assertThat(counts.required("stored").asLong())
                        .isPositive()
                        .isEqualTo(counts.required("accepted").asLong()));
        assertThat(exit).isZero();
    }

    @Test
    void growth_begins_with_the_log_of_one_case() {
        var events = report.required("figures")
                .valueStream()
                .filter(figure -> figure.required("name").asString().equals("events in the log at its beginning"))
                .findFirst()
                .orElseThrow();

        assertThat(events.required("value").asLong()).isBetween(12L, 200L);
    }

    @Test
    void the_report_says_on_which_machine() {
        assertThat(report.required("machine").required("durable").asString())
                .contains("fsync=on", "synchronous_commit=on");
        assertThat(report.required("machine").required("cores").asInt()).isPositive();
    }

    @Test
    void the_growth_is_drawn() throws Exception {
        assertThat(Files.readString(plot())).startsWith("<svg").contains("600", "polyline");
    }

    @Test
    void a_folder_with_cases_that_are_not_of_a_drill_is_refused(@TempDir Path real) throws Exception {
        Files.createDirectory(real.resolve("postgresql"));

        assertThat(complaint("--data-directory", real.toString())).contains("--among-real-cases");
        assertThat(list(real)).containsExactly("postgresql");
    }

    @Test
    void a_database_of_the_operators_own_is_refused() {
        assertThat(complaint("--spring.datasource.url=jdbc:postgresql://localhost:1/none"))
                .contains("--among-real-cases");
    }

    @Test
    void an_argument_without_sense_is_refused() {
        assertThat(complaint("--workload", "sleeping")).contains("sleeping", "usage");
        assertThat(complaint("--seconds", "0")).contains("--seconds", "usage");
        assertThat(complaint("--fast")).contains("--fast", "usage");
    }

    private static String complaint(String... arguments) {
        var err = new ByteArrayOutputStream();
        var code = new Bench().run(List.of(arguments), System.out, new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(2);
        return err.toString(StandardCharsets.UTF_8);
    }

    private static List<String> list(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Path plot() {
        return folder.resolve("growth.svg");
    }

    private Path data() {
        return folder.resolve("data");
    }
}
