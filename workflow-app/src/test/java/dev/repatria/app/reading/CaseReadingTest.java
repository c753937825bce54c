package dev.repatria.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.Await;
import dev.repatria.app.testing.EngineTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@EngineTest
class CaseReadingTest {

    private static final String US = "us-central-authority-officer";
    private static final String MX = "mx-central-authority-officer";
    private static final String CA = "ca-central-authority-officer";

    @Autowired
    private Api api;

    @Test
    void both_states_read_what_was_just_written() {
        var opened = opened("DOJ-1");

        for (var reader : List.of(US, MX)) {
            var answer = api.get(reader, "/v1/cases/" + opened.id, "Repatria-Position", opened.position);

            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.json().required("stage").asString()).isEqualTo("PETITIONED");
            assertThat(answer.json().required("direction").asString()).isEqualTo("US-MX");
            assertThat(answer.json().at("/person/name").asString()).isEqualTo("Ana Prueba");
            assertThat(answer.json().at("/sentencing/reference").asString()).isEqualTo("DOJ-1");
            assertThat(answer.header("ETag")).startsWith("\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/actions", "/documents", "/claims"})
    void a_state_that_is_no_party_finds_nothing(String part) {
        var opened = opened("DOJ-2");
        var path = "/v1/cases/" + opened.id + part + "?atLeast=" + opened.position;

        assertThat(api.get(US, path).status()).isEqualTo(200);
        assertThat(api.get("audit-office", path).status()).isEqualTo(200);
        assertThat(api.get(CA, path).problem()).isEqualTo("unknown-case");
        assertThat(api.get(US, "/v1/cases/" + UUID.randomUUID() + part).problem())
                .isEqualTo("unknown-case");
        assertThat(api.get("operations", path).problem()).isEqualTo("forbidden");
    }

    @Test
    void a_search_finds_by_reference_and_only_for_parties() {
        var opened = opened("DOJ-SEARCH-3");
        var path = "/v1/cases?reference=search-3&stage=PETITIONED&state=MX&atLeast=" + opened.position;

        assertThat(ids(api.get(US, path).json())).containsExactly(opened.id);
        assertThat(ids(api.get("audit-office", path).json())).containsExactly(opened.id);
        assertThat(ids(api.get(CA, path).json())).isEmpty();
    }

    @Test
    void pages_of_the_search_follow_each_other() {
        var ids = List.of(opened("DOJ-PAGE-1").id, opened("DOJ-PAGE-2").id);
        var last = opened("DOJ-PAGE-3");

        var first = api.get(US, "/v1/cases?reference=DOJ-PAGE&limit=2&atLeast=" + last.position)
                .json();
        var second = api.get(
                        US,
                        "/v1/cases?reference=DOJ-PAGE&limit=2&cursor="
                                + first.required("next").asString())
                .json();

        assertThat(ids(first)).containsExactly(last.id, ids.get(1));
        assertThat(ids(second)).containsExactly(ids.get(0));
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void what_waits_is_listed_for_the_state_that_must_act() {
        var opened = opened("DOJ-4");
        var path = "/v1/work-items?caseId=" + opened.id;
        Await.until(
                "the saga opened a step", () -> !items(api.get(US, path).json()).isEmpty());

        var item = items(api.get(MX, path + "&state=US&role=CENTRAL_AUTHORITY_OFFICER")
                        .json())
                .get(0);

        assertThat(item.required("step").asString()).isEqualTo("SELECT_INSTRUMENT");
        assertThat(item.required("state").asString()).isEqualTo("US");
        assertThat(item.required("cite").asString()).isEqualTo("State table row 6");
        assertThat(item.required("since").asString()).isEqualTo("2025-11-03");
        assertThat(items(api.get(MX, path + "&state=MX").json())).isEmpty();
        assertThat(items(api.get(MX, path + "&overdue=true").json())).isEmpty();
        assertThat(items(api.get(CA, path).json())).isEmpty();
    }

    @Test
    void actions_name_what_is_open_and_the_article_against_the_rest() {
        var opened = opened("DOJ-5");

        var actions = api.get(US, "/v1/cases/" + opened.id + "/actions").json();

        assertThat(actions.required("open").valueStream().map(JsonNode::asString))
                .contains("select-instrument");
        assertThat(actions.required("closed").valueStream().toList())
                .isNotEmpty()
                .allSatisfy(closed -> {
                    assertThat(closed.required("rule").asString()).isNotBlank();
                    assertThat(closed.required("cite").asString()).isNotBlank();
                    assertThat(closed.required("detail").asString()).isNotBlank();
                });
    }

    @Test
    void a_private_paper_is_listed_for_its_own_state_only() {
        var opened = opened("DOJ-6");
        attach(opened, "judgment-1", false);
        attach(opened, "memo-1", true);
        var path = "/v1/cases/" + opened.id + "/documents";

        assertThat(items(api.get(US, path).json()).stream()
                        .map(paper -> paper.required("id").asString()))
                .containsExactly("judgment-1", "memo-1");
        assertThat(items(api.get(MX, path).json()).stream()
                        .map(paper -> paper.required("id").asString()))
                .containsExactly("judgment-1");
    }

    @Test
    void treaties_are_read_with_the_citation_of_every_value() {
        Await.until(
                "the profiles are read",
                () -> api.get(US, "/v1/treaties/US-MX-1976").status() == 200);
        var treaty = api.get(US, "/v1/treaties/US-MX-1976").json();
        var version = treaty.at("/about/version").asString();

        assertThat(treaty.at("/about/status").asString()).isEqualTo("CURRENT");
        assertThat(treaty.required("content").asString()).contains("id: US-MX-1976");
        assertThat(treaty.required("values").valueStream().toList())
                .isNotEmpty()
                .allSatisfy(
                        value -> assertThat(value.required("cite").asString()).isNotBlank());
        assertThat(api.get(US, "/v1/treaties/US-MX-1976/versions/" + version).status())
                .isEqualTo(200);
        assertThat(api.get(US, "/v1/treaties/US-MX-1976/versions/0").problem()).isEqualTo("not-found");
        assertThat(items(api.get(US, "/v1/treaties").json())).hasSizeGreaterThan(1);
    }

    @Test
    void counts_are_those_of_the_callers_state() {
        var opened = opened("DOJ-7");
        var path = "/v1/statistics/cases?atLeast=" + opened.position;

        assertThat(api.get(US, path).json().required("cases").asInt()).isPositive();
        assertThat(api.get(CA, path).json().required("cases").asInt()).isZero();
    }

    @Test
    void a_position_that_is_not_there_yet_asks_to_come_again() {
        var answer = api.get(US, "/v1/cases?atLeast=999999999");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("not-yet-visible");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cases?stage=NOWHERE",
                "/v1/cases?state=usa",
                "/v1/cases?dueBefore=soon",
                "/v1/cases?limit=0",
                "/v1/cases?cursor=abc",
                "/v1/work-items?role=KING",
                "/v1/work-items?cursor=abc",
                "/v1/work-items?caseId=1",
                "/v1/cases/1"
            })
    void what_has_no_meaning_is_said_to_have_none(String path) {
        assertThat(api.get(US, path).status()).as(path).isEqualTo(400);
    }

    private void attach(Opened opened, String paper, boolean ownerOnly) {
        var answer = api.post(
                US,
                "/v1/commands/attach-document",
                """
                        {"caseId": "%s", "on": "2025-11-04", "ownerOnly": %s,
                         "document": {"id": "%s", "kind": "NOTE", "title": "A note", "sha256": "%s",
                                      "language": "en", "certified": false}}
                        """.formatted(opened.id, ownerOnly, paper, "a".repeat(64)),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private Opened opened(String reference) {
        var answer = api.post(
                "us-prison",
                "/v1/commands/submit-transfer-request",
                """
                        {"on": "2025-11-03", "sentencingState": "US", "receivingState": "MX",
                         "person": {"personId": "%s", "name": "Ana Prueba", "nationalities": ["MX"]},
                         "initiator": "PERSON", "authorityToAct": "PERSONAL", "addressedTo": "SENTENCING",
                         "court": "FEDERAL", "stateReference": "%s"}
                        """.formatted(UUID.randomUUID(), reference),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return new Opened(answer.json().required("caseId").asString(), answer.header("Repatria-Position"));
    }

    private static List<String> ids(JsonNode page) {
        return items(page).stream()
                .map(item -> item.required("caseId").asString())
                .toList();
    }

    private static List<JsonNode> items(JsonNode page) {
        return page.required("items").valueStream().toList();
    }

    private record Opened(String id, String position) {}
}
