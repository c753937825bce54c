package dev.repatria.app.operations;

import static dev.repatria.app.testing.Api.PETITION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.Await;
import dev.repatria.app.testing.EngineTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class OperationsResourceTest {

    private static final String PROCESSORS = "/v1/operations/processors";
    private static final String PARKED = "/v1/operations/parked";

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient sql;

    @Test
    void every_processor_tells_how_it_stands() {
        var answer = api.get("operations", PROCESSORS);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var path = api.get("operations", PROCESSORS + "/approval-path").json();
        assertThat(path.required("status").asString()).isEqualTo("RUNNING");
        assertThat(path.required("rebuildable").asBoolean()).isFalse();
        assertThat(path.required("segments").size()).isEqualTo(2);
    }

    @Test
    void a_running_engine_is_alive_and_ready() {
        Await.until("the engine is ready", () -> health("/readiness") == 200);

        assertThat(health("/liveness")).isEqualTo(200);
        assertThat(health("")).isEqualTo(200);
    }

    private int health(String group) {
        return api.send(api.request("/actuator/health" + group)).status();
    }

    @Test
    void a_saga_cannot_be_rebuilt() {
        var answer = api.post("operations", PROCESSORS + "/approval-path/rebuild", "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("not-rebuildable");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(api.post("operations", PROCESSORS + "/nobody/rebuild", "").status())
                .isEqualTo(404);
        assertThat(api.post("operations", PARKED + "/approval-path/nobody/retry", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void only_operators_see_operations() {
        for (var path : List.of(PROCESSORS, PARKED)) {
            assertThat(api.get("us-prison", path).status()).isEqualTo(403);
            assertThat(api.get("audit-office", path).status()).isEqualTo(403);
        }
    }

    @Test
    void a_parked_case_is_listed_retried_and_discarded_for_a_reason() {
        var caseId = caseWithAnUnreadableEvent();
        var parked = PARKED + "/approval-path/" + caseId;
        Await.until("the case is parked", () -> api.get("operations", parked).status() == 200);

        var listed = api.get("operations", parked).json();
        assertThat(listed.required("eventName").asString()).isEqualTo("Vanished");
        assertThat(listed.required("attempts").asInt()).isEqualTo(1);
        assertThat(api.get("operations", PARKED).body()).contains(caseId);

        var retried = api.post("operations", parked + "/retry", "").json();
        assertThat(retried.required("complete").asBoolean()).isFalse();
        assertThat(api.get("operations", parked).json().required("attempts").asInt())
                .isEqualTo(2);

        var position = listed.required("position").asLong();
        assertThat(api.post("operations", parked + "/discard", "{\"position\": " + position + ", \"reason\": \" \"}")
                        .status())
                .isEqualTo(400);
        var discarded = api.post(
                "operations",
                parked + "/discard",
                "{\"position\": " + position + ", \"reason\": \"test of the list\"}");
        assertThat(discarded.json().required("complete").asBoolean())
                .as(discarded.body())
                .isTrue();
        assertThat(api.get("operations", parked).status()).isEqualTo(404);
        assertThat(sql.sql("select reason from discarded_event where case_id = ? and reason is not null")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .containsExactly("test of the list");
        assertThat(sql.sql("select action from operator_action where subject = ? order by id")
                        .param("approval-path/" + caseId)
                        .query(String.class)
                        .list())
                .containsExactly("retry", "discard");
    }

    private String caseWithAnUnreadableEvent() {
        var caseId = api.post("us-prison", "/v1/commands/submit-transfer-request", PETITION)
                .json()
                .required("caseId")
                .asString();
        Await.until("the path has opened its first step", () -> stepsOf(caseId) > 0);
        sql.sql("""
                        insert into domain_event (position, recorded_at, sequence_number, occurred_at, stream_id, event_id,
                            version, stream_type, name, payload, metadata)
                        select stamp.first_position, stamp.recorded_at, 1000, now(), ?::uuid, gen_random_uuid(), 7,
                            'TransferCase', 'Vanished', '{}', '{}' from domain_event_stamp(1) as stamp
                        """).param(caseId).update();
        // Wakes the readers, which a row written behind their back does not.
        api.post("us-prison", "/v1/commands/submit-transfer-request", PETITION);
        return caseId;
    }

    private int stepsOf(String caseId) {
        return sql.sql("select count(*) from domain_event where stream_id = ?::uuid and name = 'StepOpened'")
                .param(caseId)
                .query(Integer.class)
                .single();
    }
}
