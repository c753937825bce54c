package dev.repatria.app.endtoend;

import dev.repatria.app.DataDirectory;
import dev.repatria.app.database.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded PostgreSQL with its durable settings, run by the test, so that it can be stopped and killed under the engine. */
final class Postgres implements AutoCloseable {

    private final DataDirectory data;
    private EmbeddedServer server;

    Postgres(Path folder) {
        this.data = DataDirectory.open(folder);
        this.server = started();
    }

    int port() {
        return URI.create(server.url().substring("jdbc:".length())).getPort();
    }

    String password() {
        return server.password();
    }

    /** As the superuser, past the engine and past any proxy. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(), "postgres", server.password());
    }

    /** Ends the server as {@code pg_ctl stop -m immediate} does: no checkpoint, what was not flushed is gone. */
    void crash() {
        try {
            var pid =
                    Long.parseLong(Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid"))
                            .get(0)
                            .trim());
            Jar.signal("QUIT", pid);
            ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        server.close();
    }

    void start() {
        server = started();
    }

    private EmbeddedServer started() {
        try {
            return EmbeddedServer.start(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        data.close();
    }
}
