package dev.repatria.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.app.Settings;
import dev.repatria.app.testing.Await;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AdmissionTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Admission admission = new Admission(
            new Binder(new MapConfigurationPropertySource(java.util.Map.of("repatria.limits.commands", "1")))
                    .bind("repatria", Settings.class)
                    .get(),
            new CommandTraffic(meters));

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
        assertThat(meters.get("transfer.commands.shed")
                        .tag("reason", "busy")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_place_is_free_again_after_a_failure() {
        assertThatThrownBy(() -> admission.admit(() -> {
                    throw new IllegalStateException("fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(admission.admit(() -> "next")).isEqualTo("next");
    }

    @Test
    @Timeout(60)
    void four_wait_for_a_place_and_the_fifth_is_told_at_once() {
        var patient = new Admission(new CommandTraffic(meters), 1, Duration.ofHours(1));
        var waiting = new ArrayList<CompletableFuture<String>>();
        patient.admit(() -> {
            for (var number = 0; number < 4; number++) {
                waiting.add(CompletableFuture.supplyAsync(
                        () -> patient.admit(() -> "served"), task -> new Thread(task).start()));
            }
            assertThat(patient.isFull()).isFalse();
            Await.until("four wait", () -> patient.waiting() == 4);
            assertThat(patient.isFull()).isTrue();
            assertThatThrownBy(() -> patient.admit(() -> "fifth")).isInstanceOf(Problem.class);
            return "first";
        });
        assertThat(waiting).allSatisfy(one -> assertThat(one.join()).isEqualTo("served"));
    }
}
