package dev.repatria.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.operations.Poison.Kind;
import dev.repatria.app.operations.TestEngine.TestEvent.Noted;
import dev.repatria.app.operations.TestEngine.TestEvent.Opened;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildTest {

    private final TestEngine engine = new TestEngine();
    private final Rebuild rebuild = new Rebuild();

    @AfterEach
    void stopEngine() {
        engine.close();
    }

    @Test
    void a_damaged_read_model_is_right_again_after_one_command_while_events_come_in() {
        engine.poison.into("case-7", 1, Kind.EXCEPTION);
        appendTwoOf(IntStream.range(0, 50));
        engine.awaitCaughtUp("lines");
        engine.jdbc()
                .sql("delete from line where case_id in ('case-3', 'case-4')")
                .update();
        engine.jdbc()
                .sql("insert into line (case_id, number) values ('case-5', 99)")
                .update();
        engine.poison.cure();

        assertThat(rebuild.of(engine.processor("lines"))).isEmpty();
        appendTwoOf(IntStream.range(50, 60));
        engine.awaitCaughtUp("lines");

        assertThat(engine.parked.casesOf("lines")).isEmpty();
        assertThat(engine.jdbc()
                        .sql("select case_id || ' ' || number from line order by case_id, id")
                        .query(String.class)
                        .list())
                .isEqualTo(IntStream.range(0, 60)
                        .mapToObj(n -> "case-" + n)
                        .sorted()
                        .flatMap(id -> List.of(id + " 0", id + " 1").stream())
                        .toList());
    }

    @Test
    void a_saga_is_not_rebuilt_and_goes_on() {
        engine.append(new Opened("case-1"));
        engine.awaitCaughtUp("line-saga");

        assertThat(rebuild.of(engine.processor("line-saga"))).isPresent();

        engine.append(new Noted("case-1", 1));
        engine.awaitCaughtUp("line-saga");
        assertThat(engine.jdbc()
                        .sql("select count(*) from saga_line")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void appendTwoOf(IntStream cases) {
        cases.mapToObj(n -> "case-" + n).forEach(id -> engine.append(new Opened(id), new Noted(id, 1)));
    }
}
