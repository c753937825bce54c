package dev.repatria.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that start at the same moment on an empty database. */
@Tag("chaos")
class StartAtOnceIT {

    @TempDir
    private Path folder;

    @Test
    void one_of_them_makes_the_tables_and_adopts_the_profiles_and_both_serve() throws SQLException {
        try (var postgres = new Postgres(folder.resolve("database"))) {
            var nodes = Stream.of("node-1", "node-2")
                    .map(name -> start(postgres, name))
                    .toList();
            try {
                nodes.forEach(node -> node.awaitReady(new Api(node.address(), folder)));
                assertThat(number(postgres, "select count(*) from domain_event where name = 'TreatyProfileAdopted'"))
                        .isPositive()
                        .isEqualTo(
                                number(
                                        postgres,
                                        "select count(distinct payload) from domain_event where name = 'TreatyProfileAdopted'"));
                assertThat(nodes).allSatisfy(node -> assertThat(node.output()).doesNotContain(" ERROR "));
            } finally {
                nodes.forEach(Jar::close);
            }
        }
    }

    private Jar start(Postgres postgres, String name) {
        var url = "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/repatria";
        return Jar.start(
                folder.resolve(name),
                List.of(
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=repatria_app",
                                "--spring.datasource.password=" + postgres.password(),
                                "--spring.flyway.url=" + url,
                                "--spring.flyway.user=repatria",
                                "--spring.flyway.password=" + postgres.password())
                        .toArray(String[]::new));
    }

    private static long number(Postgres postgres, String query) throws SQLException {
        try (var connection = postgres.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
