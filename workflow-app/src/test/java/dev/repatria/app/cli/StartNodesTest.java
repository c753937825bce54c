package dev.repatria.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.eventstore.CommitPool;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartNodesTest {

    private static final String POOL = "--spring.datasource.hikari.maximum-pool-size=";
    private static final int CONNECTIONS_OF_A_SERVER = 100;

    @Test
    void however_many_nodes_their_connections_are_enough_for_each_and_no_more_than_a_server_gives() {
        for (var nodes = 1; nodes <= 12; nodes++) {
            var pool = Integer.parseInt(value(StartNodes.arguments(nodes, List.of(), Path.of("data"), 8080, 1), POOL));
            assertThat(pool).as("%d nodes", nodes).isBetween(4, 20);
            assertThat(nodes * (pool + CommitPool.SIZE)).as("%d nodes", nodes).isLessThan(CONNECTIONS_OF_A_SERVER);
        }
    }

    @Test
    void each_node_has_a_port_and_a_folder_of_its_own_and_every_property_that_was_given() {
        var given = List.of(POOL + "7", "--server.port=9000", "--repatria.data-directory=x", "--repatria.demo=true");
        var third = StartNodes.arguments(3, given, Path.of("x"), 9000, 3);

        assertThat(third)
                .containsExactlyInAnyOrder(
                        "--repatria.drain=2s",
                        POOL + "7",
                        "--repatria.demo=true",
                        "--server.port=9002",
                        "--repatria.data-directory=" + Path.of("x", "node-3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "13", "-1", "many"})
    void a_number_that_cannot_be_served_is_refused_before_anything_starts(String number, @TempDir Path folder)
            throws Exception {
        var noFolder = Files.createFile(folder.resolve("file"));
        var err = new ByteArrayOutputStream();

        var status = new StartNodes()
                .run(
                        List.of(number, "--repatria.data-directory=" + noFolder),
                        new PrintStream(new ByteArrayOutputStream()),
                        new PrintStream(err));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("from 1 to 12");
    }

    private static String value(List<String> arguments, String name) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .findFirst()
                .orElseThrow();
    }
}
