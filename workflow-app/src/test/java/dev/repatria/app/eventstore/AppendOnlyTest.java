package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database role of the running engine may do to the log. */
class AppendOnlyTest {

    private Log log;

    @BeforeEach
    void open() {
        log = new Log();
        log.append(1);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update domain_event set payload = ''",
                "update domain_event set recorded_at = now()",
                "delete from domain_event",
                "truncate domain_event",
                "drop table domain_event",
                "alter table domain_event disable trigger all",
                "select setval('domain_event_position', 1)",
                "alter sequence domain_event_position cache 20",
                "create table mine (id int)"
            })
    void it_may_not(String statement) {
        assertThatThrownBy(() -> run(statement))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        assertThat(log.numbers()).containsExactly(1);
    }

    @Test
    void it_may_keep_tokens_and_receipts() {
        assertThatCode(() -> {
                    run("insert into processor_token (processor, segment) values ('p', 0)");
                    run("update processor_token set owner = 'me'");
                    run("delete from processor_token");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void nothing_is_added_without_a_stamp() {
        assertThatThrownBy(() ->
                        run("insert into domain_event (sequence_number, occurred_at, stream_id, event_id, version,"
                                + " stream_type, name, payload, metadata) select 1, occurred_at, stream_id, event_id, version,"
                                + " stream_type, name, payload, metadata from domain_event"))
                .rootCause()
                .hasMessageContaining("\"position\"");
    }

    /** A session with a cache would hand out low numbers long after higher ones were seen. */
    @Test
    void positions_are_drawn_one_by_one() {
        assertThat(JdbcClient.create(log.database().owner())
                        .sql("select cache_size from pg_sequences where sequencename = 'domain_event_position'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void run(String statement) {
        JdbcClient.create(log.database().application()).sql(statement).update();
    }
}
