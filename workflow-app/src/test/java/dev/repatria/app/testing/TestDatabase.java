package dev.repatria.app.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh database with the schema, on one embedded server that all tests of this JVM share. */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name = "test_" + NUMBER.incrementAndGet();
    private final HikariDataSource owner;
    private final HikariDataSource application;

    /** Creates an empty database and migrates it. */
    public TestDatabase() {
        JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        owner = pool(null);
        Flyway.configure().dataSource(owner).load().migrate();
        application = pool("set role repatria_app");
    }

    /** Connections with the rights of the running engine. */
    public DataSource application() {
        return application;
    }

    /** Connections that may do anything. */
    public DataSource owner() {
        return owner;
    }

    /** The address of the database. */
    public String url() {
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    @Override
    public void close() {
        application.close();
        owner.close();
        JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
                .sql("drop database " + name + " with (force)")
                .update();
    }

    private HikariDataSource pool(@Nullable String initially) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url());
        pool.setMaximumPoolSize(60);
        pool.setMinimumIdle(0);
        pool.setConnectionInitSql(initially);
        return pool;
    }

    /** Started by the first test that needs it, ended with the JVM. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
