package dev.repatria.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.app.testing.ExternalDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** A PostgreSQL server that somebody else runs, with a login that owns the tables and one for the engine. */
class ExternalServerIT {

    private static final int STEPS = 6;

    @TempDir
    private Path folder;

    @Test
    void a_case_goes_on_there_after_a_restart_and_the_engine_may_only_add_to_the_log() {
        var data = folder.resolve("data");
        try (var database = new ExternalDatabase()) {
            var transfer = new Case();
            for (var start = 1; start <= 2; start++) {
                try (var jar = Jar.serving(data, database.arguments())) {
                    var api = new Api(jar.address(), data);
                    for (var step = 0; step < STEPS / 2; step++) {
                        transfer.play(api);
                    }
                    api.settle();
                    assertThat(api.replay(transfer.id()).required("equal").asBoolean())
                            .isTrue();
                    assertThat(jar.output()).doesNotContain(" WARN ").doesNotContain(" ERROR ");
                }
            }

            assertThat(data.resolve("postgresql")).doesNotExist();
            assertThat(database.asEngine()
                            .sql("select name from domain_event where stream_name is null and stream_id = ?::uuid"
                                    + " order by sequence_number")
                            .param(transfer.id())
                            .query(String.class)
                            .list())
                    .containsAll(transfer.acknowledged().stream()
                            .flatMap(done -> done.events().stream())
                            .toList());
            assertThatThrownBy(() -> database.asEngine()
                            .sql("update domain_event set name = 'Other'")
                            .update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied for table domain_event");
        }
    }
}
