package dev.repatria.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Await;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one command that starts several nodes on this machine. */
class NodesIT {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void two_nodes_share_the_work_see_what_the_other_wrote_and_end_together() throws Exception {
        var data = folder.resolve("data");
        try (var jar = Jar.start(data, "nodes", "2", "--repatria.sandbox.clock=2023-12-01T18:00:00Z")) {
            var first = new Api(jar.address(), data);
            var second = new Api(URI.create("http://localhost:" + (jar.address().getPort() + 1)), data);
            jar.awaitReady(first);
            jar.awaitReady(second);
            Await.until(
                    "each node works on a half",
                    () -> owners(first).distinct().count() == 2 && owners(first).count() % 2 == 0);

            var opened = sent(first, 0, null, -1);
            var caseId = opened.required("caseId").asString();
            var told = opened.required("position").asString();
            // A node that has not come as far answers 503 and asks to come again; it never shows an older state.
            Await.until("what the first node wrote is read on the second", () -> {
                var read = second.get(Api.READER, "/v1/cases/" + caseId + "?atLeast=" + told);
                assertThat(read.statusCode()).as(read.body()).isIn(200, 503);
                return read.statusCode() == 200;
            });
            settled(first, second);
            var version = second.read(Api.READER, "/v1/cases/" + caseId)
                    .required("version")
                    .asLong();
            var next = sent(second, 1, caseId, version);
            assertThat(next.required("version").asLong()).isGreaterThan(version);
            var stale = first.post(
                    Api.READER, "/v1/commands/select-instrument", Load.body("nodes", 1, caseId), "stale", version);
            assertThat(stale.statusCode())
                    .as("the first node has seen less, and finds that out")
                    .isEqualTo(412);
            assertThat(jar.output()).doesNotContain(" ERROR ");
        }
        assertThat(children(folder)).as("processes that outlived it").isEmpty();
    }

    private static JsonNode sent(Api api, int step, String caseId, long version) {
        var planned = Case.steps().get(step);
        var client = planned.required("by").asString();
        var path = "/v1/commands/" + planned.required("command").asString();
        var body = Load.body("nodes", step, caseId);
        var answer = version < 0
                ? api.post(client, path, body, "nodes-" + step)
                : api.post(client, path, body, "nodes-" + step, version);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return JSON.readTree(answer.body());
    }

    private static void settled(Api... nodes) {
        Stream.of(nodes).forEach(Api::settle);
    }

    /** Who works on each segment of each processor. */
    private static Stream<String> owners(Api api) {
        return api.read(Api.OPERATOR, "/v1/operations/processors")
                .required("processors")
                .valueStream()
                .flatMap(processor -> processor.required("segments").valueStream())
                .map(segment -> segment.path("owner").asString(""))
                .filter(owner -> !owner.isEmpty());
    }

    private static List<String> children(Path folder) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(command -> command.contains(folder.toString()))
                .toList();
    }
}
