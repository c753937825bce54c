package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private static final int MILLIS_FROM = 16;

    private final TimeOrderedIds ids = new TimeOrderedIds();

    @Test
    void an_id_is_a_uuid_of_version_seven_that_begins_with_the_time() {
        var before = System.currentTimeMillis();
        var id = UUID.fromString(ids.generateIdentifier());
        var after = System.currentTimeMillis();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> MILLIS_FROM).isBetween(before, after);
    }

    @Test
    void threads_that_draw_at_the_same_time_draw_different_ids() {
        var drawn = IntStream.range(0, 8)
                .mapToObj(thread -> CompletableFuture.supplyAsync(this::thousand, task -> new Thread(task).start()))
                .toList();

        var all = new HashSet<String>();
        for (var one : drawn) {
            all.addAll(one.join());
        }

        assertThat(all).hasSize(8_000);
    }

    private List<String> thousand() {
        return IntStream.range(0, 1_000)
                .mapToObj(number -> ids.generateIdentifier())
                .toList();
    }
}
