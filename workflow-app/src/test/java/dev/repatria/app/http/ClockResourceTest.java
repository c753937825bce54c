package dev.repatria.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.Await;
import dev.repatria.app.testing.EngineTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class ClockResourceTest {

    private static final String CLOCK = "/v1/operations/clock";

    @Autowired
    private Api api;

    @Autowired
    private Clock clock;

    @Autowired
    private DeadlineManager deadlines;

    @Autowired
    private JdbcClient sql;

    @Test
    void it_tells_the_time_of_the_sandbox() {
        var before = clock.instant();

        var told = Instant.parse(
                api.get("operations", CLOCK).json().required("now").asString());

        assertThat(told).isBetween(before, clock.instant());
    }

    @Test
    void a_deadline_comes_due_when_the_clock_is_moved_past_it() {
        var due = clock.instant().plus(Duration.ofMinutes(30));
        var id = deadlines.schedule(due, "test", "payload", new SagaScopeDescriptor("NoSuchSaga", "none"));
        assertThat(isPending(id)).isTrue();

        move(due.minus(Duration.ofMinutes(10)));
        assertThat(isPending(id)).isTrue();

        move(due.plus(Duration.ofMinutes(1)));
        Await.until("the deadline has fired", () -> !isPending(id));
    }

    @Test
    void it_is_never_set_back() {
        var answer = api.post("operations", CLOCK, "{\"to\":\"2001-01-01T00:00:00Z\"}");

        assertThat(answer.problem()).isEqualTo("invalid-value");
        assertThat(answer.json().required("pointer").asString()).isEqualTo("/to");
        assertThat(clock.instant()).isAfter("2025-12-31T00:00:00Z");
    }

    @Test
    void it_is_for_operators_alone() {
        assertThat(api.get("us-prison", CLOCK).problem()).isEqualTo("forbidden");
        assertThat(api.post("us-prison", CLOCK, "{\"to\":\"2099-01-01T00:00:00Z\"}")
                        .problem())
                .isEqualTo("forbidden");
    }

    private void move(Instant to) {
        assertThat(api.post("operations", CLOCK, "{\"to\":\"" + to + "\"}").status())
                .isEqualTo(200);
    }

    private boolean isPending(String id) {
        return sql.sql("select count(*) from scheduled_tasks where task_instance = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
