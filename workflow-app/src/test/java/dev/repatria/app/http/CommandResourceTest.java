package dev.repatria.app.http;

import static dev.repatria.app.testing.Api.PETITION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.Await;
import dev.repatria.app.testing.EngineTest;
import dev.repatria.core.casework.CommandNames;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class CommandResourceTest {

    private static final String SUBMIT = "/v1/commands/submit-transfer-request";
    private static final String SELECT = "/v1/commands/select-instrument";

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient sql;

    @Test
    void the_first_command_opens_a_case() {
        var answer = api.post("us-prison", SUBMIT, PETITION);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        var caseId = answer.json().required("caseId").asString();
        assertThat(UUID.fromString(caseId).version()).isEqualTo(7);
        assertThat(answer.header("Location")).isEqualTo("/v1/cases/" + caseId);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Repatria-Position"))
                .isEqualTo(answer.json().required("position").asString())
                .isEqualTo(String.valueOf(positionOf(caseId, "PetitionSubmitted")));
        assertThat(answer.json().required("version").asInt()).isEqualTo(1);
        assertThat(answer.json().required("events").get(0).asString()).isEqualTo("PetitionSubmitted");
    }

    @Test
    void ids_of_cases_follow_the_order_of_their_opening() {
        assertThat(opened()).isLessThan(opened());
    }

    @Test
    void the_next_command_finds_the_case_and_its_version() {
        var caseId = opened();
        // The engine opens the next step of a new case by an event of its own; after it the version stands still.
        Await.until("the next step is open", () -> eventsOf(caseId, "StepOpened") == 1);

        var answer = api.post("us-central-authority-officer", SELECT, select(caseId), "If-Match", "\"2\"");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("ETag"))
                .isEqualTo("\"" + answer.json().required("version").asInt() + "\"");
        assertThat(answer.header("Location")).isEmpty();
    }

    @Test
    void a_stale_version_changes_nothing() {
        var caseId = opened();

        var answer = api.post("us-central-authority-officer", SELECT, select(caseId), "If-Match", "\"7000\"");

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.problem()).isEqualTo("stale-version");
        assertThat(answer.header("ETag")).matches("\"[1-9]\\d?\"");
        assertThat(eventsOf(caseId, "CaseRegistered")).isZero();
    }

    @Test
    void a_stale_version_is_told_before_the_rule_that_the_change_brought() {
        var caseId = opened();
        api.post("us-central-authority-officer", SELECT, select(caseId));

        var answer = api.post("us-prison", SUBMIT, withCase(PETITION, caseId), "If-Match", "\"1\"");

        assertThat(answer.problem()).isEqualTo("stale-version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "W/\"3\"", "\"a\"", "\"-1\""})
    void a_malformed_version_is_refused(String ifMatch) {
        assertThat(api.post("us-prison", SUBMIT, PETITION, "If-Match", ifMatch).problem())
                .isEqualTo("bad-request");
    }

    @Test
    void a_refusal_names_rule_and_article_and_what_is_open_instead() {
        var caseId = opened();

        var answer = api.post("us-prison", SUBMIT, withCase(PETITION, caseId));

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("rule-refused");
        assertThat(answer.json().required("rule").asString()).isEqualTo("stage.not-open");
        assertThat(answer.json().required("cite").asString()).isNotBlank();
        assertThat(answer.json().required("allowedActions").size()).isPositive();
        assertThat(eventsOf(caseId, "PetitionSubmitted")).isEqualTo(1);
    }

    @Test
    void a_role_without_the_right_is_forbidden_with_the_rule() {
        var answer = api.post("us-transport", SELECT, select(opened()));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().required("rule").asString()).isEqualTo("role.not-entitled");
    }

    @Test
    void a_foreign_case_looks_like_one_that_does_not_exist() {
        var foreign = api.post("ca-central-authority-officer", SELECT, select(opened()));
        var missing = api.post(
                "us-central-authority-officer", SELECT, select(UUID.randomUUID().toString()));

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.problem()).isEqualTo("unknown-case");
        assertThat(foreign.body()).isEqualTo(missing.body());
    }

    @Test
    void a_repeat_with_the_same_key_has_no_second_effect() {
        var key = UUID.randomUUID().toString();
        var first = api.post("us-prison", SUBMIT, PETITION, "Idempotency-Key", key);
        var second = api.post("us-prison", SUBMIT, PETITION, "Idempotency-Key", key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(first.header("Repatria-Replayed")).isEmpty();
        assertThat(second.header("Repatria-Replayed")).isEqualTo("true");
        assertThat(eventsOf(first.json().required("caseId").asString(), "PetitionSubmitted"))
                .isEqualTo(1);
    }

    @Test
    void a_key_belongs_to_its_client_and_to_one_command() {
        var key = UUID.randomUUID().toString();
        var first = api.post("us-prison", SUBMIT, PETITION, "Idempotency-Key", key);
        var other = api.post("us-prison", SUBMIT, PETITION.replace("p-1", "p-2"), "Idempotency-Key", key);
        var another = api.post("mx-consulate-in-us", SUBMIT, PETITION, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(other.problem()).isEqualTo("key-reused");
        assertThat(another.problem()).isNotEqualTo("key-reused");
    }

    @Test
    void a_refusal_is_the_same_for_the_same_key() {
        var key = UUID.randomUUID().toString();
        var body = withCase(PETITION, opened());
        var first = api.post("us-prison", SUBMIT, body, "Idempotency-Key", key);
        var second = api.post("us-prison", SUBMIT, body, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(422);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.problem()).isEqualTo("rule-refused");
        assertThat(second.header("Repatria-Replayed")).isEqualTo("true");
    }

    @Test
    void events_carry_who_acted_and_what_caused_them() {
        var caseId = opened("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        var metadata = sql.sql(
                        "select convert_from(metadata, 'UTF8') from domain_event where stream_id = ? order by position")
                .param(UUID.fromString(caseId))
                .query(String.class)
                .list()
                .get(0);
        assertThat(metadata)
                .contains("\"actor\":\"us-prison\"", "\"state\":\"US\"", "\"role\":\"PRISONER\"", "\"basis\":")
                .contains("\"commandId\":", "\"correlationId\":", "\"causationId\":")
                .contains("\"traceparent\":\"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"on\": \"2025-11-03\"'      | '\"on\": \"2025-13-03\"'      | /on",
                "'\"on\": \"2025-11-03\"'      | '\"on\": 20251103'            | /on",
                "'\"court\":'                  | '\"off\": 1, \"court\":'      | /off",
                "'\"sentencingState\": \"US\"' | '\"sentencingState\": \"USA\"'| /sentencingState",
                "'\"sentencingState\": \"US\"' | '\"sentencingState\": 7'      | /sentencingState",
                "'\"initiator\": \"PERSON\"'   | '\"initiator\": \"NOBODY\"'   | /initiator",
                "'\"initiator\": \"PERSON\"'   | '\"initiator\": 0'            | /initiator",
                "'\"name\": \"Ana Prueba\"'    | '\"name\": 5'                 | /person/name",
                "'\"name\": \"Ana Prueba\"'    | '\"name\": \" \"'             | /person/name",
                "'\"name\": \"Ana Prueba\", '  | ''                            | /person/name",
                "'[\"MX\"]'                    | '[\"MX\", \"mexico\"]'        | /person/nationalities/1",
                "'{\"on\":'                    | '{\"caseId\": \"X\", \"on\":' | /caseId",
            })
    void a_wrong_field_is_named_by_its_pointer(String good, String bad, String pointer) {
        var body = PETITION.replace(good, bad);
        assertThat(body).isNotEqualTo(PETITION);

        var answer = api.post("us-prison", SUBMIT, body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-value");
        assertThat(answer.json().required("pointer").asString())
                .as(answer.body())
                .isEqualTo(pointer);
        assertThat(answer.body()).doesNotContain("dev.repatria", "java.");
    }

    @Test
    void what_is_no_command_is_told_apart_from_what_is_no_address() {
        assertThat(api.post("us-prison", "/v1/commands/no-such-command", "{}").problem())
                .isEqualTo("unknown-command");
        assertThat(api.post("us-prison", "/v1/commands/open-steps", "{}").problem())
                .isEqualTo("unknown-command");
        assertThat(api.get("us-prison", SUBMIT).problem()).isEqualTo("method-not-allowed");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(api.post("us-prison", SUBMIT, "{\"a\":".repeat(5_000)).problem())
                .isEqualTo("malformed-json");
    }

    static Stream<String> commands() {
        return CommandNames.all().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void no_command_answers_nonsense_with_an_error_of_the_engine(String name) {
        for (var body :
                new String[] {"{}", "[]", "null", "\"x\"", "{\"caseId\":null}", "{\"caseId\":{}}", "{\"on\":[]}"}) {
            var answer = api.post("us-central-authority-officer", "/v1/commands/" + name, body);

            assertThat(answer.status()).as(body + " " + answer.body()).isEqualTo(400);
            assertThat(answer.problem()).isEqualTo("invalid-value");
        }
    }

    private String opened(String... headers) {
        return api.post("us-prison", SUBMIT, PETITION, headers)
                .json()
                .required("caseId")
                .asString();
    }

    private static String select(String caseId) {
        return "{\"caseId\":\"" + caseId
                + "\",\"on\":\"2025-11-04\",\"instrument\":\"US-MX-1976\",\"reason\":\"the older treaty\"}";
    }

    private static String withCase(String body, String caseId) {
        return body.replaceFirst("\\{", "{\"caseId\": \"" + caseId + "\",");
    }

    private long positionOf(String caseId, String event) {
        return sql.sql("select position from domain_event where stream_id = ? and name = ?")
                .params(UUID.fromString(caseId), event)
                .query(Long.class)
                .single();
    }

    private int eventsOf(String caseId, String event) {
        return sql.sql("select count(*) from domain_event where stream_id = ? and name = ?")
                .params(UUID.fromString(caseId), event)
                .query(Integer.class)
                .single();
    }

    private int versionOf(String caseId) {
        return sql.sql("select count(*) from domain_event where stream_id = ?")
                .param(UUID.fromString(caseId))
                .query(Integer.class)
                .single();
    }
}
