package dev.repatria.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Object READ = new Object();

    /** So few that none is given back while the test runs. */
    private final MeterRegistry meters = new SimpleMeterRegistry();

    private final RateLimit limit = new RateLimit(1, new CommandTraffic(meters));

    @Test
    void who_asks_too_often_is_told_when_to_come_again() {
        assertThatThrownBy(() -> IntStream.range(0, 100).forEach(request -> limit.take("prison", READ)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
                    assertThat(problem.type().status().value()).isEqualTo(429);
                    assertThat(problem.answer().getHeaders().getFirst("Retry-After"))
                            .isEqualTo("1");
                });
    }

    @Test
    void one_client_does_not_use_up_what_another_has() {
        assertThatThrownBy(() -> IntStream.range(0, 100).forEach(request -> limit.take("prison", READ)))
                .isInstanceOf(Problem.class);
        assertThatCode(() -> limit.take("ministry", READ)).doesNotThrowAnyException();
    }

    @Test
    void commands_that_are_sent_away_are_counted_and_reads_are_not() {
        var commands = new CommandResource(null);
        for (var request = 0; request < 100; request++) {
            sentAway("prison", READ);
            sentAway("ministry", commands);
        }
        assertThat(meters.get("transfer.commands.shed")
                        .tag("reason", "rate")
                        .counter()
                        .count())
                .isBetween(90.0, 99.0);
    }

    private void sentAway(String client, Object handler) {
        try {
            limit.take(client, handler);
        } catch (Problem expected) {
            assertThat(expected.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
        }
    }
}
