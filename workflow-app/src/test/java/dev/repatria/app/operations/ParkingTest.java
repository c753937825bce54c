package dev.repatria.app.operations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.operations.Poison.Kind;
import dev.repatria.app.operations.TestEngine.TestEvent.Noted;
import dev.repatria.app.operations.TestEngine.TestEvent.Opened;
import dev.repatria.app.testing.Await;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParkingTest {

    private static final List<Integer> ALL = List.of(0, 1, 2, 3, 4);

    private final TestEngine engine = new TestEngine();
    private final Poison poison = engine.poison;

    @AfterEach
    void stopEngine() {
        engine.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.MATCH_NONE,
            names = {"CONFLICT_.*", "NO_HANDLER_ONCE", ".*_AFTER_COMMIT"})
    void one_poisoned_case_of_a_hundred_waits_and_the_others_finish(Kind kind) {
        poison.into("case-42", 2, kind);
        appendHundredCases();

        for (var processor : List.of("lines", "line-saga")) {
            engine.awaitCaughtUp(processor);
            var parked = engine.parked.find(processor, "case-42").orElseThrow();
            assertThat(parked.eventName()).isEqualTo("Noted");
            assertThat(parked.waiting()).isEqualTo(3);
            assertThat(parked.attempts()).isEqualTo(1);
            assertThat(parked.toString()).doesNotContain("Juan");
        }
        assertThat(engine.parked.all()).hasSize(2);
        for (var table : List.of("line", "saga_line")) {
            var lines = lines(table);
            assertThat(lines).hasSize(100);
            assertThat(lines.remove("case-42")).containsExactly(0, 1);
            assertThat(lines.values()).allSatisfy(numbers -> assertThat(numbers).isEqualTo(ALL));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.MATCH_NONE,
            names = {"CONFLICT_.*", "NO_HANDLER_ONCE", ".*_AFTER_COMMIT"})
    void a_retry_after_the_fix_handles_the_waiting_events_in_order_and_once(Kind kind) {
        poison.into("case-42", 2, kind);
        appendHundredCases();
        engine.awaitCaughtUp("lines");
        engine.awaitCaughtUp("line-saga");
        poison.cure();
        for (var processor : List.of("lines", "line-saga")) {
            var result = engine.processor(processor).retry("case-42");

            assertThat(result).isEqualTo(RetryResult.handled(3));
        }
        assertThat(engine.parked.all()).isEmpty();
        engine.append(new Noted("case-42", 5));
        engine.awaitCaughtUp("lines");
        engine.awaitCaughtUp("line-saga");
        assertThat(lines("line").get("case-42")).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(lines("saga_line").get("case-42")).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(remembered("case-42")).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void a_retry_without_a_fix_counts_one_more_attempt_and_changes_nothing_else() {
        poison.into("case-1", 1, Kind.SQL);
        engine.append(new Opened("case-1"), new Noted("case-1", 1), new Noted("case-1", 2));
        engine.awaitCaughtUp("line-saga");
        engine.awaitCaughtUp("lines");

        var result = engine.processor("line-saga").retry("case-1");

        assertThat(result.handled()).isZero();
        assertThat(result.failure().detail()).contains("SQL state 22012");
        var parked = engine.parked.find("line-saga", "case-1").orElseThrow();
        assertThat(parked.attempts()).isEqualTo(2);
        assertThat(parked.waiting()).isEqualTo(2);
        assertThat(lines("saga_line").get("case-1")).containsExactly(0);
    }

    @Test
    void a_retry_stops_at_the_next_event_that_fails() {
        poison.into("case-1", 1, Kind.EXCEPTION);
        engine.append(new Opened("case-1"), new Noted("case-1", 1), new Noted("case-1", 2), new Noted("case-1", 3));
        engine.awaitCaughtUp("lines");
        poison.cure();
        poison.into("case-1", 2, Kind.EXCEPTION);

        var result = engine.processor("lines").retry("case-1");

        assertThat(result.handled()).isEqualTo(1);
        assertThat(result.complete()).isFalse();
        assertThat(engine.parked.find("lines", "case-1").orElseThrow().waiting())
                .isEqualTo(2);
        assertThat(lines("line").get("case-1")).containsExactly(0, 1);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.MATCH_ALL, names = ".*_AFTER_COMMIT")
    void what_fails_after_the_commit_neither_repeats_a_batch_nor_parks_a_case(Kind kind) {
        poison.into("case-1", 1, kind);
        engine.append(new Opened("case-1"), new Noted("case-1", 1), new Noted("case-1", 2));
        engine.append(new Noted("case-1", 3));
        Await.until(
                "all is handled",
                () -> lines("line").getOrDefault("case-1", List.of()).contains(3)
                        && lines("saga_line").getOrDefault("case-1", List.of()).contains(3));

        assertThat(engine.parked.all()).isEmpty();
        assertThat(lines("line").get("case-1")).containsExactly(0, 1, 2, 3);
        assertThat(lines("saga_line").get("case-1")).containsExactly(0, 1, 2, 3);
    }

    @Test
    void a_command_that_loses_a_race_is_tried_again_and_parks_nothing() {
        poison.into("case-1", 1, Kind.CONFLICT_TWICE);
        engine.append(new Opened("case-1"), new Noted("case-1", 1), new Noted("case-1", 2));
        engine.awaitCaughtUp("lines");
        engine.awaitCaughtUp("line-saga");

        assertThat(engine.parked.all()).isEmpty();
        assertThat(lines("line").get("case-1")).containsExactly(0, 1, 2);
        assertThat(lines("saga_line").get("case-1")).containsExactly(0, 1, 2);
    }

    @Test
    void two_operators_who_retry_at_once_handle_each_event_once() throws Exception {
        poison.into("case-1", 1, Kind.EXCEPTION);
        engine.append(new Opened("case-1"));
        IntStream.rangeClosed(1, 50).forEach(n -> engine.append(new Noted("case-1", n)));
        engine.awaitCaughtUp("line-saga");
        poison.cure();
        var saga = engine.processor("line-saga");

        var second = CompletableFuture.supplyAsync(() -> saga.retry("case-1"));
        engine.append(new Noted("case-1", 51));
        var first = saga.retry("case-1");
        second.get();
        engine.awaitCaughtUp("line-saga");

        assertThat(first.complete()).isTrue();
        assertThat(engine.parked.find("line-saga", "case-1")).isEmpty();
        assertThat(lines("saga_line").get("case-1"))
                .isEqualTo(IntStream.rangeClosed(0, 51).boxed().toList());
    }

    @Test
    void an_event_that_cannot_be_read_parks_its_case_for_every_processor() {
        engine.append(new Opened("case-1"), new Opened("case-2"));
        engine.owner().sql("""
                        insert into domain_event (position, recorded_at, sequence_number, occurred_at, stream_id, event_id,
                            version, stream_type, name, payload, metadata, stream_name)
                        select stamp.first_position, stamp.recorded_at, 1, now(), stream_id, gen_random_uuid(), 7, stream_type,
                            'Vanished', '{}', metadata, stream_name
                        from domain_event_stamp(1) as stamp, domain_event where stream_name = 'case-1'
                        """).update();
        engine.append(new Noted("case-2", 1));

        for (var processor : List.of("lines", "line-saga")) {
            engine.awaitCaughtUp(processor);
            var parked = engine.parked.find(processor, "case-1").orElseThrow();
            assertThat(parked.eventName()).isEqualTo("Vanished");
            assertThat(parked.category()).isEqualTo("deserialise");
        }
        assertThat(lines("line").get("case-2")).containsExactly(0, 1);
    }

    private void appendHundredCases() {
        var cases = IntStream.range(0, 100).mapToObj(n -> "case-" + n).toList();
        cases.forEach(id -> engine.append(new Opened(id), new Noted(id, 1)));
        cases.forEach(id -> engine.append(new Noted(id, 2), new Noted(id, 3)));
        cases.forEach(id -> engine.append(new Noted(id, 4)));
    }

    private Map<String, List<Integer>> lines(String table) {
        record Line(String caseId, int number) {}
        return engine
                .jdbc()
                .sql("select case_id, number from " + table + " order by id")
                .query(Line.class)
                .list()
                .stream()
                .collect(groupingBy(Line::caseId, mapping(Line::number, toList())));
    }

    private List<Integer> remembered(String caseId) {
        return engine.jdbc()
                .sql("select remembered from saga_line where case_id = ? order by id")
                .param(caseId)
                .query(Integer.class)
                .list();
    }
}
