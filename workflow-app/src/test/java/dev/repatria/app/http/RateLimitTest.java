package dev.repatria.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    /** So few that none is given back while the test runs. */
    private final RateLimit limit = new RateLimit(1);

    @Test
    void who_asks_too_often_is_told_when_to_come_again() {
        assertThatThrownBy(() -> IntStream.range(0, 100).forEach(request -> limit.take("prison")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
                    assertThat(problem.type().status().value()).isEqualTo(429);
                    assertThat(problem.answer().getHeaders().getFirst("Retry-After"))
                            .isEqualTo("1");
                });
    }

    @Test
    void one_client_does_not_use_up_what_another_has() {
        assertThatThrownBy(() -> IntStream.range(0, 100).forEach(request -> limit.take("prison")))
                .isInstanceOf(Problem.class);
        assertThatCode(() -> limit.take("ministry")).doesNotThrowAnyException();
    }
}
