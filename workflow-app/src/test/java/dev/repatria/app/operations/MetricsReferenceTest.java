package dev.repatria.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.Stage;
import dev.repatria.app.http.CommandTraffic;
import dev.repatria.app.operations.Poison.Kind;
import dev.repatria.app.operations.TestEngine.TestEvent.Noted;
import dev.repatria.app.operations.TestEngine.TestEvent.Opened;
import dev.repatria.app.testing.Await;
import dev.repatria.core.casework.CommandRefused;
import dev.repatria.core.transfer.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reference of metrics is written from a running engine, and the alert rules name nothing else. */
class MetricsReferenceTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path REFERENCE = DOCS.resolve("reference/metrics.md");
    private static final Pattern SAMPLE = Pattern.compile("^(transfer_\\w+?)(?:_bucket|_count|_sum|_max)?\\{(.*)} .*$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");
    private static String scraped = "";

    @BeforeAll
    static void runAnEngine() {
        try (var engine = new TestEngine()) {
            engine.poison.into("case-1", 1, Kind.EXCEPTION);
            engine.poison.into("case-2", LineSaga.FIRED, Kind.EXCEPTION);
            engine.append(new Opened("case-1"), new Noted("case-1", 1));
            engine.append(new Opened("case-2"), new Noted("case-2", LineSaga.IN_A_MOMENT));
            engine.append(new Opened("case-3"), new Noted("case-3", LineSaga.IN_A_MOMENT));
            Await.until(
                    "one deadline fired and one is parked",
                    () -> engine.meters
                                    .find("transfer.deadlines.fired")
                                    .counters()
                                    .size()
                            == 2);
            engine.awaitCaughtUp("line-saga");
            engine.awaitCaughtUp("lines");
            commands(new CommandMeters(engine.meters));
            new CommandTraffic(engine.meters).answered(200);
            var step = DefaultUnitOfWork.startAndGet(new GenericMessage<>("event"));
            new StageMeters(engine.meters).left(Stage.SCREENING, Optional.of("US-MX-1976"), 31);
            step.commit();
            BuildInfo.in(engine.meters);
            caseAndWork(engine);
            engine.refreshGauges();
            scraped = engine.scrape();
        }
    }

    private static void caseAndWork(TestEngine engine) {
        engine.owner().sql("""
                        insert into case_summary (case_id, version, position, opened_on, sentencing, receiving, person_id,
                            person_name, treaty, stage, stage_since)
                        values (gen_random_uuid(), 1, 1, current_date - 3, 'US', 'MX', 'p', 'Juan', 'US-MX-1976', 'SCREENING',
                            current_date - 2);
                        insert into work_item (case_id, sequence, sentencing, receiving, step, side, role, due_on, cite_source,
                            cite_article, since)
                        values (gen_random_uuid(), 1, 'US', 'MX', 'SCREENING', 'SENTENCING', 'CENTRAL_AUTHORITY_OFFICER',
                            current_date - 1, 'US-MX-1976', 'Art. IV', current_date - 3)
                        """).update();
    }

    private static void commands(CommandMeters commands) {
        commands.onMessageIngested(new GenericMessage<>("command")).reportSuccess();
        commands.onMessageIngested(new GenericMessage<>("command"))
                .reportFailure(new CommandRefused(new Refusal("rule", new Citation("COE-112", "Art. 3"), "no")));
    }

    @Test
    void the_reference_lists_every_metric() throws IOException {
        var rows = labels().entrySet().stream()
                .map(metric -> "| `" + metric.getKey() + "` | " + type(metric.getKey()) + " | "
                        + String.join(", ", metric.getValue()) + " | " + help(metric.getKey()) + " |\n")
                .collect(Collectors.joining());
        var page = """
                # Metrics

                Served at `/actuator/prometheus` to operators. Written by `MetricsReferenceTest`; what Spring Boot, the JVM, the connection pool and the
                web server add under their own names is described by those projects.

                | name | type | labels | meaning |
                |---|---|---|---|
                """ + rows;
        if (Boolean.getBoolean("repatria.docs.write")) {
            Files.writeString(REFERENCE, page);
        }
        assertThat(Files.readString(REFERENCE))
                .as("stale; write it with -Drepatria.docs.write=true")
                .isEqualTo(page);
    }

    @Test
    void cases_and_overdue_work_are_counted() {
        assertThat(scraped)
                .contains("transfer_cases{direction=\"US-MX\",state=\"SCREENING\",treaty=\"US-MX-1976\"} 1.0")
                .contains(
                        "transfer_case_stage_oldest_seconds{direction=\"US-MX\",state=\"SCREENING\",treaty=\"US-MX-1976\"} 172800.0")
                .contains("transfer_work_items_overdue{role=\"CENTRAL_AUTHORITY_OFFICER\",step=\"SCREENING\"} 1.0");
    }

    @Test
    void days_in_a_stage_fall_into_buckets_of_days() {
        assertThat(scraped)
                .contains(
                        "transfer_case_stage_seconds_bucket{stage=\"SCREENING\",treaty=\"US-MX-1976\",le=\"2592000.0\"} 0")
                .contains(
                        "transfer_case_stage_seconds_bucket{stage=\"SCREENING\",treaty=\"US-MX-1976\",le=\"5184000.0\"} 1");
    }

    @Test
    void no_label_can_name_a_case() {
        assertThat(scraped).doesNotContain("case-1").doesNotContain("case-2").doesNotContain("Juan");
    }

    @Test
    void every_alert_rests_on_a_metric_that_exists_and_has_a_runbook() throws IOException {
        var alerts = Files.readString(DOCS.resolve("operations/alerts.yaml"));
        var names = Pattern.compile("transfer_\\w+").matcher(alerts);
        while (names.find()) {
            var name = names.group().replaceAll("_(bucket|count|sum)$", "");
            assertThat(labels().keySet()).contains(name);
        }
        var runbooks = new TreeSet<Path>();
        var links = Pattern.compile("runbook_url: docs/(\\S+)").matcher(alerts);
        while (links.find()) {
            runbooks.add(DOCS.resolve(links.group(1)));
        }
        assertThat(runbooks).allSatisfy(runbook -> assertThat(runbook).exists()).isEqualTo(pages());
        assertThat(alerts.split("- alert:").length).isEqualTo(alerts.split("runbook_url").length);
    }

    private static TreeSet<Path> pages() {
        try (Stream<Path> pages = Files.list(DOCS.resolve("runbooks"))) {
            return pages.collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, TreeSet<String>> labels() {
        var labels = new TreeMap<String, TreeSet<String>>();
        scraped.lines().filter(line -> line.startsWith("transfer_")).forEach(line -> {
            var sample = SAMPLE.matcher(line.contains("{") ? line : line.replaceFirst(" ", "{} "));
            assertThat(sample.matches()).as(line).isTrue();
            var names = labels.computeIfAbsent(sample.group(1), name -> new TreeSet<>());
            LABEL.matcher(sample.group(2))
                    .results()
                    .map(label -> label.group(1))
                    .forEach(names::add);
            names.remove("le");
        });
        return labels;
    }

    private static String type(String metric) {
        return header("TYPE", metric);
    }

    private static String help(String metric) {
        return header("HELP", metric);
    }

    private static String header(String kind, String metric) {
        var start = "# " + kind + " " + metric + " ";
        return scraped.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(metric + " has no " + kind))
                .substring(start.length())
                .trim();
    }
}
