package dev.repatria.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.app.DataDirectory;
import dev.repatria.app.StartRefused;
import dev.repatria.app.testing.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    @TempDir
    private Path folder;

    private DataDirectory data;
    private EmbeddedServer server;

    @BeforeEach
    void start() throws IOException, SQLException {
        data = DataDirectory.open(folder.resolve("data"));
        server = EmbeddedServer.start(data);
        as("repatria", "create table note (text text)", "grant all on note to repatria_app");
        as("repatria_app", "insert into note values ('kept')");
    }

    @AfterEach
    void stop() {
        server.close();
        data.close();
    }

    @Test
    void it_is_durable_and_writes_a_little_at_a_time() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("wal_segment_size")).isEqualTo("4MB");
        assertThat(setting("bgwriter_delay")).isEqualTo("20ms");
        assertThat(setting("bgwriter_lru_maxpages")).isEqualTo("1000");
        assertThat(setting("bgwriter_lru_multiplier")).isEqualTo("4");
        assertThat(setting("backend_flush_after")).isEqualTo("256kB");
    }

    @Test
    void the_owner_may_have_everything_written_down_and_the_engine_may_not() throws SQLException {
        as("repatria", "checkpoint");

        assertThatThrownBy(() -> as("repatria_app", "checkpoint")).isInstanceOf(SQLException.class);
    }

    private String setting(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), "repatria_app", server.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void what_was_committed_is_there_after_a_restart() throws IOException, SQLException {
        server.close();
        server = EmbeddedServer.start(data);

        assertThat(note()).isEqualTo("kept");
    }

    @Test
    void what_was_committed_is_there_after_the_server_was_killed() throws IOException, SQLException {
        var postmaster = postmaster();
        postmaster.destroyForcibly();
        Await.until("the server is dead", () -> !postmaster.isAlive());
        assertThat(Files.exists(pidFile())).isTrue();

        server = EmbeddedServer.start(data);

        assertThat(note()).isEqualTo("kept");
    }

    @Test
    void a_server_that_outlived_its_engine_is_replaced() throws IOException, SQLException {
        var orphan = postmaster();

        server = EmbeddedServer.start(data);

        Await.until("the orphan is gone", () -> !orphan.isAlive());
        assertThat(note()).isEqualTo("kept");
    }

    @Test
    void another_program_that_has_the_old_number_is_left_alone() throws IOException, SQLException {
        var lines = Files.readAllLines(pidFile());
        server.close();
        var other = new ProcessBuilder("sleep", "60").start();
        try {
            lines.set(0, String.valueOf(other.pid()));
            Files.write(pidFile(), lines);

            server = EmbeddedServer.start(data);

            assertThat(note()).isEqualTo("kept");
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_first_start_that_was_cut_short_is_begun_again() throws IOException, SQLException {
        server.close();
        Files.move(folder.resolve("data/postgresql"), folder.resolve("data/postgresql.new"));

        server = EmbeddedServer.start(data);

        assertThatThrownBy(this::note).isInstanceOf(SQLException.class);
    }

    @Test
    void without_the_password_nobody_gets_in() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), "postgres", "guess"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void acknowledged_means_on_disk() throws SQLException {
        assertThat(query("postgres", "show fsync")).isEqualTo("on");
        assertThat(query("postgres", "show synchronous_commit")).isEqualTo("on");
        assertThat(query("postgres", "show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void a_second_process_is_told_that_the_folder_is_in_use() {
        assertThatThrownBy(() -> DataDirectory.open(folder.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .extracting(refusal -> ((StartRefused) refusal).remedy())
                .asString()
                .contains("repatria.data-directory");
    }

    @Test
    void secrets_belong_to_the_owner_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("data/database-password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }

    private Path pidFile() {
        return folder.resolve("data/postgresql/postmaster.pid");
    }

    private ProcessHandle postmaster() throws IOException {
        return Orphan.process(Files.readAllLines(pidFile())).orElseThrow();
    }

    private String note() throws SQLException {
        return query("repatria_app", "select text from note");
    }

    private String query(String user, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), user, server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void as(String user, String... commands) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), user, server.password());
                var statement = connection.createStatement()) {
            for (var command : List.of(commands)) {
                statement.execute(command);
            }
        }
    }
}
