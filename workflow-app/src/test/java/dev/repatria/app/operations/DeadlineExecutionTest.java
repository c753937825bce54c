package dev.repatria.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.operations.Poison.Kind;
import dev.repatria.app.operations.TestEngine.TestEvent.Noted;
import dev.repatria.app.operations.TestEngine.TestEvent.Opened;
import dev.repatria.app.testing.Await;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineExecutionTest {

    private static final Noted SOON = new Noted("case-1", LineSaga.IN_A_MOMENT);

    private final TestEngine engine = new TestEngine();

    @AfterEach
    void stopEngine() {
        engine.close();
    }

    @Test
    void a_deadline_fires_once_and_leaves_nothing_behind() {
        engine.append(new Opened("case-1"), SOON);

        Await.until("the deadline is gone", () -> lines().contains(LineSaga.FIRED) && scheduled() == 0);

        assertThat(lines()).containsExactly(0, LineSaga.IN_A_MOMENT, LineSaga.FIRED);
        assertThat(engine.meters
                        .counter("transfer.deadlines.fired", "kind", LineSaga.DUE, "outcome", "fired")
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.MATCH_NONE,
            names = {"CONFLICT_.*", "NO_HANDLER_ONCE", ".*_AFTER_COMMIT"})
    void a_deadline_whose_step_fails_is_parked_and_fires_once_after_a_retry(Kind kind) {
        engine.poison.into("case-1", LineSaga.FIRED, kind);
        engine.append(new Opened("case-1"), SOON);
        Await.until("the deadline is parked", () -> engine.parkedDeadlines.all().size() == 1);

        var parked = engine.parkedDeadlines.all().get(0);
        assertThat(parked.caseId()).isEqualTo("case-1");
        assertThat(parked.eventName()).isEqualTo(LineSaga.DUE);
        assertThat(parked.toString()).doesNotContain("Juan");
        assertThat(lines()).doesNotContain(LineSaga.FIRED);

        engine.poison.cure();
        assertThat(engine.parkedDeadlines.dueAgain("case-1")).isEqualTo(1);
        Await.until("the deadline is gone", () -> scheduled() == 0);

        assertThat(lines()).containsExactly(0, LineSaga.IN_A_MOMENT, LineSaga.FIRED);
        assertThat(count("parked_deadline")).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.MATCH_NONE,
            names = {"CONFLICT_.*", "NO_HANDLER_ONCE", ".*_AFTER_COMMIT"})
    void a_step_that_is_rolled_back_leaves_no_deadline_and_schedules_it_once_after_a_retry(Kind kind) {
        engine.poison.into("case-1", LineSaga.IN_A_MOMENT, kind);
        engine.append(new Opened("case-1"), SOON);
        engine.awaitCaughtUp("line-saga");
        assertThat(engine.parked.find("line-saga", "case-1")).isPresent();
        assertThat(scheduled()).isZero();

        engine.poison.cure();
        assertThat(engine.processor("line-saga").retry("case-1")).isEqualTo(RetryResult.handled(1));
        Await.until("the deadline is gone", () -> lines().contains(LineSaga.FIRED) && scheduled() == 0);

        assertThat(lines()).containsExactly(0, LineSaga.IN_A_MOMENT, LineSaga.FIRED);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_HANDLER_ONCE", "CONFLICT_FIVE_TIMES"})
    void a_deadline_that_meets_a_node_on_its_way_down_or_loses_races_is_fired_later_and_not_parked(Kind kind) {
        engine.poison.into("case-1", LineSaga.FIRED, kind);
        engine.append(new Opened("case-1"), SOON);

        Await.until("the deadline is gone", () -> lines().contains(LineSaga.FIRED) && scheduled() == 0);

        assertThat(lines()).containsExactly(0, LineSaga.IN_A_MOMENT, LineSaga.FIRED);
        assertThat(count("parked_deadline")).isZero();
    }

    @Test
    void a_deadline_of_a_parked_case_waits_for_it() {
        engine.poison.into("case-1", 1, Kind.EXCEPTION);
        engine.append(new Opened("case-1"), SOON, new Noted("case-1", 1));
        engine.awaitCaughtUp("line-saga");
        assertThat(engine.parked.find("line-saga", "case-1")).isPresent();

        Await.until(
                "the deadline is put off",
                () -> engine.jdbc()
                        .sql("select execution_time > now() + interval '10 seconds' from scheduled_tasks")
                        .query(Boolean.class)
                        .single());

        assertThat(engine.parkedDeadlines.all()).isEmpty();
        assertThat(lines()).containsExactly(0, LineSaga.IN_A_MOMENT);
    }

    private List<Integer> lines() {
        return engine.jdbc()
                .sql("select number from saga_line order by id")
                .query(Integer.class)
                .list();
    }

    private int scheduled() {
        return count("scheduled_tasks");
    }

    private int count(String table) {
        return engine.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
