package dev.repatria.app.database;

import dev.repatria.app.StartRefused;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Where the engine's database is: our own server, unless {@code spring.datasource.url} names another one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int OLDEST_VERSION = 15;

    @Bean
    FlywayMigrationStrategy migrateOnlyWhatWeKnow() {
        return flyway -> {
            requireVersion(flyway.getConfiguration().getDataSource());
            flyway.migrate();
        };
    }

    static void requireVersion(DataSource source) {
        try (var connection = source.getConnection()) {
            var product = connection.getMetaData();
            requireVersion(product.getDatabaseProductName(), product.getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database does not answer: " + e.getMessage(),
                    "Check spring.datasource.url, spring.datasource.username and spring.datasource.password.");
        }
    }

    static void requireVersion(String product, int version) {
        if (!"PostgreSQL".equals(product) || version < OLDEST_VERSION) {
            throw new StartRefused(
                    "The database is " + product + " " + version + ".",
                    "Point spring.datasource.url at PostgreSQL " + OLDEST_VERSION + " or newer.");
        }
    }

    static boolean isEmbedded(Environment environment) {
        return !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }

    /** The server is started and closed by {@link ServerAhead}. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoServerNamed.class)
    static class Embedded {

        @Bean(destroyMethod = "")
        EmbeddedServer embeddedServer(ServerAhead.Start start) {
            return start.await();
        }

        @Bean
        JdbcConnectionDetails engineLogin(EmbeddedServer server) {
            return new EngineLogin(server.url(), server.password());
        }

        @Bean
        FlywayConnectionDetails ownerLogin(EmbeddedServer server) {
            return new OwnerLogin(server.url(), server.password());
        }
    }

    static final class NoServerNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isEmbedded(context.getEnvironment());
        }
    }

    private record EngineLogin(String url, String secret) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return EngineDatabase.ENGINE;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    private record OwnerLogin(String url, String secret) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return EngineDatabase.OWNER;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
