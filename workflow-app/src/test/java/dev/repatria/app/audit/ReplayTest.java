package dev.repatria.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.EngineTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@EngineTest
class ReplayTest {

    private static final String AUDITOR = "audit-office";

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient sql;

    @Test
    void an_untouched_case_equals_its_events() {
        var result = replay(opened());

        assertThat(result.required("differences").size()).isZero();
        assertThat(result.required("equal").asBoolean()).isTrue();
        assertThat(result.required("events").asInt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "case_summary,   stage,     ENFORCING,  case-summary, stage,                PETITIONED",
        "case_summary,   sentencing_reference, X-1, case-summary, sentencing.reference, DOJ-9",
        "timeline_entry, authority, Nobody,     timeline,     authority,            US Federal Bureau of Prisons"
    })
    void a_tampered_row_is_named(
            String table, String column, String value, String view, String field, String replayed) {
        var caseId = opened();
        replay(caseId);
        sql.sql("update " + table + " set " + column + " = ? where case_id = ?::uuid"
                        + (table.equals("timeline_entry") ? " and sequence = 0" : ""))
                .params(value, caseId)
                .update();

        var result = replay(caseId);

        assertThat(result.required("equal").asBoolean()).isFalse();
        var difference = result.required("differences").get(0);
        assertThat(result.required("differences").size()).isOne();
        assertThat(List.of(
                        difference.required("view").asString(),
                        difference.required("field").asString(),
                        difference.required("live").asString(),
                        difference.required("replayed").asString()))
                .containsExactly(view, field, value, replayed);
    }

    @Test
    void a_missing_row_is_named() {
        var caseId = opened();
        replay(caseId);
        sql.sql("delete from timeline_entry where case_id = ?::uuid and sequence = 0")
                .param(caseId)
                .update();

        var difference = replay(caseId).required("differences").get(0);

        assertThat(difference.required("field").asString()).isEqualTo("row");
        assertThat(difference.required("live").asString()).isEqualTo("missing");
    }

    @Test
    void the_state_as_of_a_moment_rests_on_what_was_recorded_until_then() {
        var state = "/v1/audit/cases/" + opened() + "/state?asOf=";
        var events =
                api.get(AUDITOR, state.replace("state?asOf=", "events")).json().required("items");
        var moments = events.valueStream()
                .map(event -> Instant.parse(event.required("recordedAt").asString()))
                .toList();
        assertThat(moments).isNotEmpty();

        for (var moment : moments) {
            var asOf = api.get(AUDITOR, state + moment);
            assertThat(asOf.json().required("version").asLong())
                    .as(asOf.body())
                    .isEqualTo(moments.stream()
                            .filter(other -> !other.isAfter(moment))
                            .count());
        }
        assertThat(api.get(AUDITOR, state + moments.get(0).minusNanos(1_000)).problem())
                .isEqualTo("unknown-case");
        assertThat(api.get(AUDITOR, state + "yesterday").problem()).isEqualTo("invalid-value");
    }

    @Test
    void only_auditors_may_replay() {
        var path = "/v1/audit/cases/" + opened() + "/replay";

        assertThat(api.post("us-central-authority-officer", path, "").problem()).isEqualTo("forbidden");
        assertThat(api.post("operations", path, "").problem()).isEqualTo("forbidden");
        assertThat(api.post(AUDITOR, "/v1/audit/cases/" + UUID.randomUUID() + "/replay", "")
                        .problem())
                .isEqualTo("unknown-case");
    }

    private JsonNode replay(String caseId) {
        var answer = api.post(AUDITOR, "/v1/audit/cases/" + caseId + "/replay", "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private String opened() {
        var answer = api.post(
                "us-prison",
                "/v1/commands/submit-transfer-request",
                """
                        {"on": "2025-11-03", "sentencingState": "US", "receivingState": "MX",
                         "person": {"personId": "%s", "name": "Ana Prueba", "nationalities": ["MX"]},
                         "initiator": "PERSON", "authorityToAct": "PERSONAL", "addressedTo": "SENTENCING",
                         "court": "FEDERAL", "stateReference": "DOJ-9"}
                        """.formatted(UUID.randomUUID()),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        api.settle();
        return answer.json().required("caseId").asString();
    }
}
