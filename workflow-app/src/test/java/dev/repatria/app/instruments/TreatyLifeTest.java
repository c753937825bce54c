package dev.repatria.app.instruments;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.TREATY_ADMINISTRATOR;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Role;
import dev.repatria.api.State;
import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.EngineTest;
import dev.repatria.core.register.LawInForce;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An instrument from its adoption to its end; each test has one of its own, which it retires. */
@EngineTest
class TreatyLifeTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 1);

    @Autowired
    private Api api;

    @Autowired
    private LawInForce laws;

    @Autowired
    private JdbcClient sql;

    @Test
    void a_correction_is_previewed_run_against_all_cases_and_reaches_a_running_case_only_by_its_migration() {
        adopt("TH-US-CORR", "1.0.0", "P1Y");
        var file = registered("TH-US-CORR");
        var written = written(file);

        var impact = impact("TH-US-CORR", profile("TH-US-CORR", "1.1.0", "P10Y"));
        assertThat(impact.required("lose").asInt()).isEqualTo(1);
        assertThat(impact.required("changes").get(0).required("caseId").asString())
                .isEqualTo(file.caseId());
        assertThat(impact.required("changes").get(0).required("after").asString())
                .isEqualTo("INELIGIBLE");
        assertThat(written(file)).isEqualTo(written);

        adopt("TH-US-CORR", "1.1.0", "P10Y");
        written = written(file);
        var preview = preview(file, "1.1.0");
        assertThat(preview.required("changedValues").size()).isEqualTo(1);
        assertThat(preview.at("/changedValues/0/path").asString()).isEqualTo("remaining.period");
        assertThat(preview.required("verdictAfter").asString()).isEqualTo("INELIGIBLE");
        assertThat(preview.required("verdictBefore").asString()).isNotEqualTo("INELIGIBLE");
        assertThat(written(file)).isEqualTo(written);

        file.follow(SENTENCING, TREATY_ADMINISTRATOR, "migrate-case-profile", """
                {"toVersion": "1.1.0", "reason": "Corrected."}""");
        assertThat(file.refused(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "assess-eligibility", """
                                {"decision": "ELIGIBLE", "reasons": "No."}""")
                        .required("rule")
                        .asString())
                .isEqualTo("screening.condition-not-met");
        retire("TH-US-CORR");
    }

    @Test
    void a_preview_is_refused_like_the_migration() {
        adopt("TH-US-PREV", "1.0.0", "P1Y");
        var file = registered("TH-US-PREV");
        var path = "/v1/cases/" + file.caseId() + "/profile-migrations/preview";
        var body = """
                {"toVersion": "9.9.9"}""";

        var unknown = api.post(administrator("US"), path, body);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().required("rule").asString()).isEqualTo("profile.unknown-version");
        assertThat(api.post(administrator("CA"), path, body).problem()).isEqualTo("unknown-case");
        assertThat(api.post(api.office(State.of("US"), Role.PRISONER), path, body)
                        .problem())
                .isEqualTo("forbidden");
        assertThat(api.post(administrator("US"), path, "{}").problem()).isEqualTo("invalid-value");
        retire("TH-US-PREV");
    }

    @Test
    void a_new_instrument_is_run_against_the_cases_of_its_states_and_other_states_are_only_counted() {
        adopt("TH-US-OLD", "1.0.0", "P10Y");
        var file = registered("TH-US-OLD");
        retire("TH-US-OLD");
        var draft = profile("TH-US-NEW", "1.0.0", "P1Y");

        var own = impact("TH-US-NEW", draft);
        assertThat(own.required("changes").toString()).contains(file.caseId(), "GAINS");
        var foreign = api.post(administrator("FR"), "/v1/treaties/TH-US-NEW/impact", draft(draft));
        assertThat(foreign.json().required("changes").size()).isZero();
        assertThat(foreign.json().required("ofOtherStates").asInt()).isPositive();
        assertThat(foreign.body()).doesNotContain(file.caseId());
    }

    @Test
    void an_impact_run_is_for_treaty_administrators_and_a_wrong_draft_is_told_with_its_line() {
        var wrong = profile("TH-US-BAD", "1.0.0", "a while");

        assertThat(api.post(
                                api.office(State.of("US"), CENTRAL_AUTHORITY_OFFICER),
                                "/v1/treaties/TH-US-BAD/impact",
                                draft(wrong))
                        .problem())
                .isEqualTo("forbidden");
        var refused = api.post(administrator("US"), "/v1/treaties/TH-US-BAD/impact", draft(wrong));
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("remaining");
        assertThat(api.post(
                                administrator("US"),
                                "/v1/treaties/OTHER-ID/impact",
                                draft(profile("TH-US-X", "1.0.0", "P1Y")))
                        .problem())
                .isEqualTo("invalid-value");
    }

    @Test
    void no_new_case_pins_a_retired_instrument_and_a_running_one_goes_on_to_the_minimum_served() {
        adopt("TH-US-SERVED", "1.0.0", "P1Y");
        var pair = Pair.of("TH-US-SERVED", "TH", "US");
        var law = pair.law(laws);
        var file = registered("TH-US-SERVED");
        retire("TH-US-SERVED");

        assertThat(new HttpCase(api, pair, FIRST_DAY)
                        .refused(
                                RECEIVING,
                                CENTRAL_AUTHORITY_OFFICER,
                                "submit-transfer-request",
                                Drive.stateRequest(pair, RECEIVING))
                        .required("rule")
                        .asString())
                .isEqualTo("instrument.unknown");
        new Drive(file, law)
                .assess()
                .approve(SENTENCING)
                .transmit()
                .approve(RECEIVING)
                .hear();
        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "record-facts", """
                {"facts": {"dates": {"petition": "2025-11-20", "arrest": "2024-06-01", "plannedHandover": "2025-12-28"}}}""");
        var refusal = file.refused(SENTENCING, CENTRAL_AUTHORITY_DECIDER, "confirm-final-checks", Drive.FINAL_CHECKS);
        assertThat(refusal.required("rule").asString()).isEqualTo("transfer.condition-not-met");
        assertThat(refusal.required("cite").asString()).isEqualTo("TH-US-SERVED Art. II(6)");
        assertThat(refusal.required("detail").asString()).contains("MINIMUM_SERVED", "2025-12-28");
    }

    @Test
    void the_preview_of_a_migration_names_the_steps_that_would_open_and_close() {
        adopt("TH-US-STEPS", "1.0.0", "P1Y");
        var pair = Pair.of("TH-US-STEPS", "TH", "US");
        var file = registered("TH-US-STEPS");
        new Drive(file, pair.law(laws)).assess().approve(SENTENCING).transmit();
        var received = file.today().minusDays(1);
        var content = profile("TH-US-STEPS", "1.1.0", "P1Y")
                .replace("  discretionary: true\n", "  discretionary: true\n  deadline: P90D\n");
        send("TH-US-STEPS", content, 200);

        var preview = preview(file, "1.1.0");

        assertThat(preview.at("/changedValues/0/path").asString()).isEqualTo("decision.deadline");
        assertThat(preview.required("opens").size()).isEqualTo(1);
        assertThat(preview.at("/opens/0/step").asString()).isEqualTo("RECEIVING_STATE_REVIEW");
        assertThat(preview.at("/opens/0/dueOn").asString())
                .isEqualTo(received.plusDays(90).toString());
        assertThat(preview.required("closes").size()).isEqualTo(1);
        assertThat(preview.at("/closes/0/step").asString()).isEqualTo("RECEIVING_STATE_REVIEW");
        assertThat(preview.at("/closes/0/dueOn").isNull()).isTrue();
        retire("TH-US-STEPS");
    }

    private HttpCase registered(String id) {
        var pair = Pair.of(id, "TH", "US");
        var file = new HttpCase(api, pair, FIRST_DAY);
        new Drive(file, pair.law(laws)).open().register();
        return file;
    }

    private JsonNode preview(HttpCase file, String version) {
        var answer = api.post(
                administrator("US"),
                "/v1/cases/" + file.caseId() + "/profile-migrations/preview",
                MAPPER.writeValueAsString(Map.of("toVersion", version)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode impact(String id, String content) {
        var answer = api.post(administrator("US"), "/v1/treaties/" + id + "/impact", draft(content));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private void adopt(String id, String version, String remaining) {
        send(id, profile(id, version, remaining), version.equals("1.0.0") ? 201 : 200);
    }

    private void send(String id, String content, int status) {
        var command = Map.of("profileId", id, "content", content);
        var answer = api.post("treaty-office", "/v1/commands/adopt-treaty-profile", MAPPER.writeValueAsString(command));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    private void retire(String id) {
        var command = Map.of("profileId", id, "reason", "The test is over.");
        var answer =
                api.post("treaty-office", "/v1/commands/retire-treaty-profile", MAPPER.writeValueAsString(command));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** US-TH-1982 under another name, with every value taken as read in a source. */
    private String profile(String id, String version, String remaining) {
        return laws.book()
                .current("US-TH-1982")
                .orElseThrow()
                .content()
                .replace("id: US-TH-1982", "id: " + id)
                .replaceFirst("(?m)^version: .*$", "version: " + version)
                .replace("confidence: UNVERIFIED", "confidence: VERIFIED")
                .replaceAll("source: (M\\b|\"M\\?\")", "source: \"V:56\"")
                .replaceFirst("(?m)^  period: P1Y$", "  period: " + remaining);
    }

    private static String draft(String content) {
        return MAPPER.writeValueAsString(Map.of("content", content));
    }

    private String administrator(String state) {
        return api.office(State.of(state), TREATY_ADMINISTRATOR);
    }

    /** Events of the case and of the treaty register, without what the engine opens on its own. */
    private long written(HttpCase file) {
        return sql.sql(
                        "select count(*) from domain_event where (stream_id = cast(? as uuid) or stream_type = 'TreatyRegister')"
                                + " and name not in ('StepOpened', 'GovernmentReviewOpened')")
                .param(file.caseId())
                .query(Long.class)
                .single();
    }
}
