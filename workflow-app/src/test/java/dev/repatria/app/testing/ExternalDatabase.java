package dev.repatria.app.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL server prepared as the operators' guide says: an owner of the tables, and a login for the engine. */
public final class ExternalDatabase implements AutoCloseable {

    private static final String PASSWORD = "only-here";
    private final EmbeddedPostgres server;

    /** Starts it. */
    public ExternalDatabase() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var admin = JdbcClient.create(server.getPostgresDatabase());
        for (var line : new String[] {
            "create role repatria_app nologin",
            "create role case_owner login password '" + PASSWORD + "'",
            "create role case_engine login password '" + PASSWORD + "' in role repatria_app",
            "create database cases owner case_owner"
        }) {
            admin.sql(line).update();
        }
    }

    /** What the command line of the engine says about it. */
    public String[] arguments() {
        return new String[] {
            "--spring.datasource.url=" + url(),
            "--spring.datasource.username=case_engine",
            "--spring.datasource.password=" + PASSWORD,
            "--spring.flyway.url=" + url(),
            "--spring.flyway.user=case_owner",
            "--spring.flyway.password=" + PASSWORD
        };
    }

    /** A client with the engine's login. */
    public JdbcClient asEngine() {
        return JdbcClient.create(new DriverManagerDataSource(url(), "case_engine", PASSWORD));
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/cases";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
