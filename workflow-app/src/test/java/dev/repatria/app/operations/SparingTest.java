package dev.repatria.app.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What takes long is done seldom. */
class SparingTest {

    private long now = Long.MAX_VALUE - 5;
    private int done;
    private final Sparing sparing = new Sparing(() -> now);

    @Test
    void what_takes_long_is_done_again_after_a_hundred_times_as_long() {
        sparing.run(() -> takes(7));
        now += 699;
        sparing.run(() -> takes(7));
        assertThat(done).isEqualTo(1);

        now += 1;
        sparing.run(() -> takes(7));
        assertThat(done).isEqualTo(2);
    }

    @Test
    void what_takes_no_time_is_done_each_time() {
        sparing.run(() -> takes(0));
        sparing.run(() -> takes(0));

        assertThat(done).isEqualTo(2);
    }

    @Test
    void what_failed_is_tried_again_the_next_time() {
        assertThatThrownBy(() -> sparing.run(() -> {
                    takes(7);
                    throw new IllegalStateException("the database is away");
                }))
                .hasMessage("the database is away");

        sparing.run(() -> takes(7));
        assertThat(done).isEqualTo(2);
    }

    private void takes(long nanos) {
        done++;
        now += nanos;
    }
}
