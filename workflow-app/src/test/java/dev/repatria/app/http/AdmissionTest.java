package dev.repatria.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.app.Settings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AdmissionTest {

    private final Admission admission = new Admission(
            new Binder(new MapConfigurationPropertySource(java.util.Map.of("repatria.limits.commands", "1")))
                    .bind("repatria", Settings.class)
                    .get());

    @Test
    void when_all_places_are_taken_the_next_is_told_to_come_again() {
        var problem = admission.admit(() -> {
            assertThatThrownBy(() -> admission.admit(() -> "second")).isInstanceOfSatisfying(Problem.class, refused -> {
                assertThat(refused.type()).isEqualTo(ProblemType.OVERLOADED);
                assertThat(refused.answer().getHeaders().getFirst("Retry-After"))
                        .isEqualTo("1");
            });
            return "first";
        });
        assertThat(problem).isEqualTo("first");
    }

    @Test
    void a_place_is_free_again_after_a_failure() {
        assertThatThrownBy(() -> admission.admit(() -> {
                    throw new IllegalStateException("fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(admission.admit(() -> "next")).isEqualTo("next");
    }
}
