package dev.repatria.app.operations;

import static dev.repatria.app.testing.Api.PETITION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.Await;
import dev.repatria.app.testing.EngineTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the metrics say is what the database says, once the engine is quiet. */
@EngineTest
class MetricsTest {

    /** Commands of the engine itself are accepted without an event when what they ask for is already done. */
    private static final Set<String> MAY_FIND_NOTHING_TO_DO = Set.of(
            "OpenSteps",
            "OpenGovernmentReview",
            "DeemNoObjection",
            "DeclareDeadlineMissed",
            "DeclareDetentionReviewMissed",
            "AdoptTreatyProfile");

    // What other tests write behind the engine's back is named so that it can be left out.
    private static final String EVENTS =
            "select name, count(*) from domain_event where name <> 'Vanished' group by name";
    private static final String COMMANDS = """
            select count(distinct convert_from(metadata, 'UTF8')::jsonb ->> 'commandId') from domain_event
            where name <> 'Vanished' and not convert_from(metadata, 'UTF8')::jsonb ->> 'command' = any (?)
            """;
    private static final String ASSIGN = "/v1/commands/assign-officer";
    private static final String SUBMIT = "/v1/commands/submit-transfer-request";

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private GaugeRefresh refresh;

    @Autowired
    private Readings readings;

    @Test
    void every_committed_event_and_command_is_counted_once() {
        workUntilQuiet();

        Await.until(
                "every event is counted once",
                () -> counted("transfer.events.appended", "event_type").equals(rows(EVENTS)));
        Await.until(
                "every command is counted once",
                () -> acceptedFromPeople() == number(COMMANDS, (Object) MAY_FIND_NOTHING_TO_DO.toArray(new String[0])));
        assertThat(meters.get("transfer.commands.inflight").gauge().value()).isZero();
    }

    private double acceptedFromPeople() {
        return meters.get("transfer.commands").tag("outcome", "accepted").timers().stream()
                .filter(timer -> !MAY_FIND_NOTHING_TO_DO.contains(timer.getId().getTag("command")))
                .mapToLong(Timer::count)
                .sum();
    }

    @Test
    void a_refusal_is_counted_with_its_rule() {
        var before = refusals();
        var caseId = api.post("us-prison", SUBMIT, PETITION)
                .json()
                .required("caseId")
                .asString();

        var again = api.post("us-prison", SUBMIT, PETITION.replaceFirst("\\{", "{\"caseId\": \"" + caseId + "\", "));

        assertThat(again.status()).as(again.body()).isEqualTo(422);
        assertThat(refusals()).isEqualTo(before + 1);
        assertThat(meters.get("transfer.commands.rejected")
                        .tags(
                                "command",
                                "SubmitTransferRequest",
                                "rule",
                                again.json().required("rule").asString())
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void a_command_that_is_sent_again_or_refused_under_a_key_is_counted_once() {
        var matter = PETITION.replaceFirst("\\{", "{\"stateReference\": \"BOP-" + UUID.randomUUID() + "\",");
        var key = UUID.randomUUID().toString();
        var errors = submissions("error");
        var conflicts = submissions("conflict");
        var refusals = submissions("rejected");
        var accepted = submissions("accepted");

        var caseId = api.post("us-prison", SUBMIT, matter, "Idempotency-Key", key)
                .json()
                .required("caseId")
                .asString();
        var replayed = api.post("us-prison", SUBMIT, matter, "Idempotency-Key", key);
        var second = api.post("us-prison", SUBMIT, matter, "Idempotency-Key", key + "-2");
        var withCase = matter.replaceFirst("\\{", "{\"caseId\": \"" + caseId + "\", ");
        var refused = api.post("us-prison", SUBMIT, withCase, "Idempotency-Key", key + "-3");

        assertThat(replayed.header("Repatria-Replayed")).isEqualTo("true");
        assertThat(second.status()).isEqualTo(409);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(submissions("accepted")).isEqualTo(accepted + 1);
        assertThat(submissions("conflict")).isEqualTo(conflicts + 1);
        assertThat(submissions("rejected")).isEqualTo(refusals + 1);
        assertThat(submissions("error")).isEqualTo(errors);
    }

    @Test
    void a_repeat_of_what_could_be_done_again_counts_neither_twice_nor_as_a_conflict() {
        var caseId = api.post("us-prison", SUBMIT, PETITION)
                .json()
                .required("caseId")
                .asString();
        var body = "{\"caseId\": \"" + caseId + "\", \"on\": \"2025-11-04\", \"authority\": {\"state\": \"US\","
                + " \"name\": \"US Department of Justice, IPTU\"}, \"officer\": \"Eva Prueba\"}";
        var key = UUID.randomUUID().toString();
        var conflicts = commands("AssignOfficer", "conflict");
        var accepted = commands("AssignOfficer", "accepted");

        var first = api.post("us-central-authority-officer", ASSIGN, body, "Idempotency-Key", key);
        var again = api.post("us-central-authority-officer", ASSIGN, body, "Idempotency-Key", key);

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(again.header("Repatria-Replayed")).isEqualTo("true");
        assertThat(commands("AssignOfficer", "accepted")).isEqualTo(accepted + 1);
        assertThat(commands("AssignOfficer", "conflict")).isEqualTo(conflicts);
    }

    private long submissions(String outcome) {
        return commands("SubmitTransferRequest", outcome);
    }

    private long commands(String command, String outcome) {
        var timer = meters.find("transfer.commands")
                .tags("command", command, "outcome", outcome)
                .timer();
        return timer == null ? 0 : timer.count();
    }

    @Test
    void no_query_takes_more_than_one_core() {
        assertThat(sql.sql("show max_parallel_workers_per_gather")
                        .query(String.class)
                        .single())
                .isEqualTo("0");
    }

    @Test
    void every_gauge_equals_the_database() {
        workUntilQuiet();
        refresh.runNow();

        assertThat(gauge("transfer.event.store.head.position"))
                .containsExactly(Map.entry("", number("select max(position) from domain_event")));
        assertThat(gauge("transfer.processor.lag.events").values()).allMatch(lag -> lag == 0);
        assertThat(gauge("transfer.processor.segments.unclaimed").values()).allMatch(unclaimed -> unclaimed == 0);
        assertThat(gauge("transfer.dead.letter.sequences"))
                .containsAllEntriesOf(rows("select processor, count(*) from parked_case group by processor"));
        assertThat(gauge("transfer.deadlines.pending").values().stream()
                        .mapToDouble(value -> value)
                        .sum())
                .isEqualTo(number("select count(*) from scheduled_tasks where task_name = 'AxonDeadline'"));
        assertThat(gauge("transfer.cases").values().stream()
                        .mapToDouble(value -> value)
                        .sum())
                .isEqualTo(number("select count(*) from case_summary"));
        assertThat(gauge("transfer.build.info").values()).containsExactly(1.0);
        assertThat(meters.get("transfer.build.info").gauge().getId().getTag("axon"))
                .matches("4\\.13\\.\\d+");
    }

    private void workUntilQuiet() {
        for (var petition = 0; petition < 5; petition++) {
            assertThat(api.post("us-prison", SUBMIT, PETITION).status()).isEqualTo(201);
        }
        Await.until(
                "every processor has read all",
                () -> readings.take().processors().stream().allMatch(processor -> processor.lagEvents() == 0));
    }

    private double refusals() {
        return meters.find("transfer.commands.rejected").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    /** Counts of a counter or timer, summed by one of its labels. */
    private Map<String, Double> counted(String name, String label) {
        var sums = new HashMap<String, Double>();
        meters.find(name)
                .counters()
                .forEach(meter -> sums.merge(String.valueOf(meter.getId().getTag(label)), meter.count(), Double::sum));
        meters.find(name)
                .timers()
                .forEach(meter ->
                        sums.merge(String.valueOf(meter.getId().getTag(label)), (double) meter.count(), Double::sum));
        return sums;
    }

    /** Values of a gauge, summed by the first of its labels. */
    private Map<String, Double> gauge(String name) {
        var values = new HashMap<String, Double>();
        meters.find(name)
                .gauges()
                .forEach(meter -> values.merge(
                        meter.getId().getTags().stream()
                                .map(Tag::getValue)
                                .findFirst()
                                .orElse(""),
                        meter.value(),
                        Double::sum));
        return values;
    }

    private Map<String, Double> rows(String query) {
        var rows = new HashMap<String, Double>();
        sql.sql(query)
                .query((row, number) -> rows.put(row.getString(1), row.getDouble(2)))
                .list();
        return rows;
    }

    private double number(String query, Object... values) {
        return sql.sql(query).params(values).query(Double.class).single();
    }
}
