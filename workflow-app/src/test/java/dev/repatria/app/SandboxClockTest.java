package dev.repatria.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SandboxClockTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final ArrayList<Duration> kept = new ArrayList<>();
    private final SandboxClock clock =
            new SandboxClock(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofDays(365), kept::add);

    @Test
    void it_is_ahead_of_the_machine() {
        assertThat(clock.instant()).isEqualTo("2027-11-24T08:00:00Z");
    }

    @Test
    void it_moves_forward_and_the_distance_is_kept() {
        assertThat(clock.moveTo(Instant.parse("2031-01-01T00:00:00Z"))).isTrue();

        assertThat(clock.instant()).isEqualTo("2031-01-01T00:00:00Z");
        assertThat(kept).containsExactly(Duration.between(NOW, Instant.parse("2031-01-01T00:00:00Z")));
    }

    @Test
    void it_is_never_set_back() {
        assertThat(clock.moveTo(NOW)).isFalse();

        assertThat(clock.instant()).isEqualTo("2027-11-24T08:00:00Z");
        assertThat(kept).isEmpty();
    }
}
