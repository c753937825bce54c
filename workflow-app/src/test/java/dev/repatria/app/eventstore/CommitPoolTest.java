package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.repatria.app.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CommitPoolTest {

    private final TestDatabase database = new TestDatabase();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private HikariDataSource main;
    private CommitPool pool;

    @BeforeEach
    void open() throws Exception {
        main = database.application().unwrap(HikariDataSource.class);
        pool = new CommitPool(main, meters);
    }

    @AfterEach
    void close() {
        pool.close();
        database.close();
    }

    @Test
    void it_comes_to_the_same_database_with_the_same_rights() {
        var other = JdbcClient.create(database.application());
        var question = "select current_database() || ' ' || current_user";

        assertThat(JdbcClient.create(pool.connections())
                        .sql(question)
                        .query(String.class)
                        .single())
                .isEqualTo(other.sql(question).query(String.class).single())
                .endsWith(" repatria_app");
    }

    @Test
    void whoever_comes_next_gets_the_connection_that_was_used_last() throws Exception {
        var servers = new HashSet<Integer>();
        for (var sender = 0; sender < 5; sender++) {
            servers.add(CompletableFuture.supplyAsync(this::server, task -> new Thread(task).start())
                    .get(30, TimeUnit.SECONDS));
        }

        assertThat(servers).hasSize(1);
    }

    @Test
    void it_is_counted_under_a_name_of_its_own() {
        server();

        assertThat(meters.get("hikaricp.connections.max")
                        .tag("pool", main.getPoolName() + "-commits")
                        .gauge()
                        .value())
                .isEqualTo(CommitPool.SIZE);
    }

    private int server() {
        return JdbcClient.create(pool.connections())
                .sql("select pg_backend_pid()")
                .query(Integer.class)
                .single();
    }
}
