package dev.repatria.app.instruments;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.State;
import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.EngineTest;
import dev.repatria.core.register.LawInForce;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EngineTest
class AssessmentsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 1);
    private static final Pair ZAMBIA = Pair.of("ZM-TH-TEST", "TH", "ZM");
    private static final Pair US_TO_MX = Pair.of("US-MX-1976", "US", "MX");

    @Autowired
    private Api api;

    @Autowired
    private LawInForce laws;

    @Test
    void a_past_verdict_is_reproduced_from_its_stored_facts_for_both_states_and_auditors() {
        var file = assessed();
        var listed = get("audit-office", file, "").required("items");
        var position = listed.get(0).required("position").asLong();

        assertThat(listed.size()).isEqualTo(1);
        assertThat(listed.get(0).required("binding").asBoolean()).isTrue();
        for (var reader : new String[] {officer("US"), officer("MX"), "audit-office"}) {
            var explained = get(reader, file, "/" + position + "/explanation");
            assertThat(explained.required("reproduced").asBoolean()).isTrue();
            assertThat(explained.required("differences").size()).isZero();
            assertThat(explained.required("recorded").asString())
                    .isEqualTo(explained.at("/result/verdict").asString());
            assertThat(explained.at("/result/findings")).isEqualTo(listed.get(0).required("findings"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/1/explanation"})
    void a_third_state_sees_no_assessment(String path) {
        var answer = api.get(officer("CA"), "/v1/cases/" + assessed().caseId() + "/assessments" + path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("unknown-case");
    }

    @Test
    void a_position_without_an_assessment_of_the_case_has_no_explanation() {
        var answer = api.get("audit-office", "/v1/cases/" + assessed().caseId() + "/assessments/1/explanation");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    @Test
    void facts_that_arrive_late_call_the_assessment_into_question_once_and_move_nothing() {
        var file = assessed();
        var stage = file.stage();
        var facts = """
                {"facts": {"sentence": {"kind": "FIXED", "endDate": "2025-12-20"}}}""";

        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "record-facts", facts);
        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "record-facts", facts);

        var questions = get("audit-office", file, "").required("questions");
        assertThat(questions.size()).isEqualTo(1);
        assertThat(questions.get(0).required("verdictWithFacts").asString()).isEqualTo("INELIGIBLE");
        assertThat(questions.get(0).required("differences").toString()).contains("REMAINING_TERM", "FAIL");
        assertThat(file.stage()).isEqualTo(stage);
    }

    @Test
    void facts_that_change_no_verdict_say_nothing_about_the_assessment() {
        var file = assessed();

        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "record-facts", """
                {"facts": {"sentence": {"kind": "FIXED", "endDate": "2032-12-20"}}}""");

        assertThat(get("audit-office", file, "").required("questions").size()).isZero();
    }

    @Test
    void an_act_that_is_no_offence_any_more_at_the_transfer_stops_the_final_checks_under_the_statute() {
        var file = assessed();
        new Drive(file, US_TO_MX.law(laws))
                .approve(SENTENCING)
                .transmit()
                .approve(RECEIVING)
                .hear();
        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "record-facts", """
                {"facts": {"offences": [{"id": "1", "title": "Robbery", "categories": ["ORDINARY"],
                 "dualCriminality": "YES", "dualCriminalityUntil": "2025-12-20"}]}}""");
        var version = file.events("FactsRecorded").size();

        var refusal = file.refused(SENTENCING, CENTRAL_AUTHORITY_DECIDER, "confirm-final-checks", Drive.FINAL_CHECKS);

        assertThat(refusal.required("rule").asString()).isEqualTo("transfer.condition-not-met");
        assertThat(refusal.required("cite").asString()).isEqualTo("Domestic law 18 USC 4100(b)");
        assertThat(refusal.required("detail").asString()).contains("2025-12-28");
        assertThat(file.events("FactsRecorded")).hasSize(version);
        assertThat(file.stage()).isEqualTo("CONSENT_VERIFIED");
    }

    @Test
    void what_the_statute_measures_at_the_transfer_is_recorded_with_the_final_checks_and_the_handover() {
        var file = Drive.toEnforcement(api, US_TO_MX, laws, FIRST_DAY);

        var items = get("audit-office", file, "").required("items");

        assertThat(items.size()).isEqualTo(3);
        assertThat(items.get(1).required("binding").asBoolean()).isFalse();
        assertThat(items.get(1).required("decision").asString()).isEqualTo("NOT_DECIDED");
        assertThat(items.get(1).required("on").asString())
                .isEqualTo(file.events("FinalChecksPassed")
                        .get(0)
                        .at("/payload/on")
                        .asString());
        assertThat(items.get(2).at("/inputs/dates/plannedHandover").asString())
                .isEqualTo(file.events("CustodyTransferred")
                        .get(0)
                        .at("/payload/on")
                        .asString());
    }

    @Test
    void a_verdict_is_reproduced_by_the_versions_that_were_read_after_a_statute_was_corrected() {
        overlay("ZM-STATUTE", "1.0.0", "LIFE");
        adoptTreaty();
        var file = new HttpCase(api, ZAMBIA, FIRST_DAY);
        new Drive(file, ZAMBIA.law(laws)).open().register().assess();
        var listed = get("audit-office", file, "").required("items").get(0);
        assertThat(listed.required("law").toString()).contains("ZM-TH-TEST", "ZM-STATUTE", "1.0.0");

        overlay("ZM-STATUTE", "1.1.0", "FIXED");

        var explained =
                get("audit-office", file, "/" + listed.required("position").asLong() + "/explanation");
        assertThat(explained.required("reproduced").asBoolean()).isTrue();
        assertThat(explained.at("/result/overlays").toString()).contains("ZM-STATUTE 1.0.0");
        send("retire-treaty-profile", Map.of("profileId", "ZM-STATUTE", "reason", "The test is over."));
        send("retire-treaty-profile", Map.of("profileId", "ZM-TH-TEST", "reason", "The test is over."));
    }

    private void adoptTreaty() {
        var content = laws.book()
                .current("US-TH-1982")
                .orElseThrow()
                .content()
                .replace("id: US-TH-1982", "id: ZM-TH-TEST")
                .replace("state: US", "state: ZM");
        send("adopt-treaty-profile", Map.of("profileId", "ZM-TH-TEST", "content", content));
    }

    private void overlay(String id, String version, String excluded) {
        var content = """
                id: %s
                version: %s
                kind: DOMESTIC_LAW
                title: A statute for a test
                citation: [Test]
                state: ZM
                excludedSentences: {cite: "s. 1", confidence: VERIFIED, source: "V:1", kinds: [%s]}
                """.formatted(id, version, excluded);
        send("adopt-treaty-profile", Map.of("profileId", id, "content", content));
    }

    private void send(String command, Map<String, String> fields) {
        var answer = api.post("treaty-office", "/v1/commands/" + command, new JsonMapper().writeValueAsString(fields));
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    }

    private HttpCase assessed() {
        var file = new HttpCase(api, US_TO_MX, FIRST_DAY);
        new Drive(file, US_TO_MX.law(laws)).open().register().assess();
        return file;
    }

    private String officer(String state) {
        return api.office(State.of(state), CENTRAL_AUTHORITY_OFFICER);
    }

    private JsonNode get(String client, HttpCase file, String path) {
        var answer = api.get(client, "/v1/cases/" + file.caseId() + "/assessments" + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
