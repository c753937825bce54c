package dev.repatria.app.instruments;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.COURT_REGISTRY;
import static dev.repatria.api.Role.PRISONER;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.Await;
import dev.repatria.app.testing.EngineTest;
import dev.repatria.core.register.LawInForce;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@EngineTest
class PathByProfileTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 3, 1);

    @Autowired
    private Api api;

    @Autowired
    private LawInForce laws;

    @ParameterizedTest
    @CsvSource({
        "US-MX-1976, US, MX, RECEIVING",
        "US-CA-1977, US, CA, RECEIVING",
        "CA-MX-1977, CA, MX, RECEIVING",
        "COE-167,    CH, DE, RECEIVING",
        "COE-222,    CH, AT, RECEIVING",
        "US-TH-1982, TH, US, SENTENCING"
    })
    void a_state_that_the_instrument_does_not_let_start_is_refused_under_the_article_on_initiation(
            String instrument, String sentencing, String receiving, Side wrong) {
        var pair = Pair.of(instrument, sentencing, receiving);
        var file = new HttpCase(api, pair, FIRST_DAY);

        var refusal = file.refused(
                wrong, CENTRAL_AUTHORITY_OFFICER, "submit-transfer-request", Drive.stateRequest(pair, wrong));

        assertThat(refusal.required("rule").asString()).isEqualTo("initiation.state-may-not-request");
        assertThat(refusal.required("cite").asString())
                .isEqualTo(pair.law(laws).statesThatMayRequest().cite().toString());
    }

    @ParameterizedTest
    @CsvSource({"US-MX-1976, US, MX", "US-CA-1977, US, CA", "CA-MX-1977, CA, MX"})
    void a_petition_to_the_wrong_state_is_refused_and_so_is_the_choice_after_the_wrong_states_request(
            String instrument, String sentencing, String receiving) {
        var pair = Pair.of(instrument, sentencing, receiving);
        var cite = pair.law(laws).personMayPetitionTo().cite().toString();
        var petition = new HttpCase(api, pair, FIRST_DAY)
                .refused(RECEIVING, PRISONER, "submit-transfer-request", Drive.petition(pair, RECEIVING));
        var convention = new HttpCase(api, Pair.of("COE-112", sentencing, receiving), FIRST_DAY);
        new Drive(convention, convention.pair().law(laws)).request(RECEIVING);
        var choice = convention.refused(
                SENTENCING, CENTRAL_AUTHORITY_OFFICER, "select-instrument", """
                {"instrument": "%s", "reason": "The older one."}""".formatted(instrument));

        assertThat(petition.required("rule").asString()).isEqualTo("petition.wrong-state");
        assertThat(petition.required("cite").asString()).isEqualTo(cite);
        assertThat(choice.required("rule").asString()).isEqualTo("initiation.state-may-not-request");
        assertThat(choice.required("cite").asString())
                .isEqualTo(pair.law(laws).statesThatMayRequest().cite().toString());
    }

    @Test
    void between_member_states_the_decision_is_due_in_ninety_days_and_the_transfer_in_thirty() {
        var file = new HttpCase(api, Pair.of("EU-2008-909", "DE", "ES"), FIRST_DAY);
        var drive = new Drive(file, file.pair().law(laws)).open().register().assess();
        drive.approve(SENTENCING).transmit();
        var received = file.today().minusDays(1);
        Await.until("the review is open", () -> !reviews(file).isEmpty());
        var review = reviews(file).get(0);
        var accepted = file.today();
        drive.approve(RECEIVING).hear();
        file.follow(SENTENCING, CENTRAL_AUTHORITY_DECIDER, "confirm-final-checks", Drive.FINAL_CHECKS);

        assertThat(review.required("dueOn").asString())
                .isEqualTo(received.plusDays(90).toString());
        assertThat(review.required("cite").toString()).contains("Art. 12(2)");
        assertThat(file.step("SCHEDULE_HANDOVER").required("dueOn").asString())
                .isEqualTo(accepted.plusDays(30).toString());
        assertThat(file.refused(SENTENCING, Role.TRANSPORT_COORDINATOR, "schedule-handover", """
                                {"place": "Airport", "handoverOn": "%s"}""".formatted(
                                        accepted.plusDays(31)))
                        .required("cite")
                        .asString())
                .isEqualTo("EU-2008-909 Art. 15(1)");
    }

    @Test
    void a_date_of_the_framework_decision_that_passes_is_an_event_and_never_an_outcome() {
        var file = new HttpCase(api, Pair.of("EU-2008-909", "DE", "ES"), LONG_AGO);
        var drive = new Drive(file, file.pair().law(laws)).open().register().assess();
        drive.approve(SENTENCING).transmit();
        var received = file.today().minusDays(1);

        var decision = missed(file, "RECEIVING_STATE_REVIEW");

        assertThat(decision.required("dueOn").asString())
                .isEqualTo(received.plusDays(90).toString());
        assertThat(decision.required("cite").toString()).contains("EU-2008-909", "Art. 12(2)");
        assertThat(file.stage()).isEqualTo("RECEIVING_REVIEW");
        var accepted = file.today();
        drive.approve(RECEIVING).hear();
        file.follow(SENTENCING, CENTRAL_AUTHORITY_DECIDER, "confirm-final-checks", Drive.FINAL_CHECKS);
        var transfer = missed(file, "SCHEDULE_HANDOVER");
        assertThat(transfer.required("dueOn").asString())
                .isEqualTo(accepted.plusDays(30).toString());
        assertThat(transfer.required("cite").toString()).contains("EU-2008-909", "Art. 15(1)");
        assertThat(file.stage()).isEqualTo("CLEARED");
        assertThat(file.events("ReceivingStateRefused")).isEmpty();
    }

    /** Waits until a step was declared late, and gives the event. */
    private static JsonNode missed(HttpCase file, String step) {
        Await.until(step + " is missed", () -> !misses(file, step).isEmpty());
        return misses(file, step).get(0);
    }

    private static List<JsonNode> misses(HttpCase file, String step) {
        return file.events("DeadlineMissed").stream()
                .map(row -> row.required("payload"))
                .filter(missed -> missed.required("step").asString().equals(step))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"COE-167, CH, DE", "COE-222, CH, AT"})
    void the_protocols_go_on_with_the_opinion_of_the_person_instead_of_consent(
            String instrument, String sentencing, String receiving) {
        var file = new HttpCase(api, Pair.of(instrument, sentencing, receiving), FIRST_DAY);
        var drive = new Drive(file, file.pair().law(laws)).open().register();

        drive.assess();

        var assessed = file.events("EligibilityAssessed").get(0).required("payload");
        assertThat(assessed.at("/inputs/route").asString()).isEqualTo("NON_CONSENT");
        assertThat(finding(assessed, "OPINION").required("outcome").asString()).isEqualTo("PASS");
        drive.approve(SENTENCING).transmit().approve(RECEIVING).hear();
        assertThat(file.stage()).isEqualTo("CONSENT_VERIFIED");
        assertThat(file.events("ConsentVerified")).isEmpty();
        var again = file.events("EligibilityAssessed").get(1).required("payload");
        assertThat(again.required("binding").asBoolean()).isFalse();
        assertThat(finding(again, "REMAINING_TERM").at("/facts/reference").asString())
                .isEqualTo(
                        file.events("RequestReceived").get(0).at("/payload/on").asString());
    }

    @Test
    void kosovo_converts_and_switzerland_continues() {
        assertThat(methods("CH", "XK")).containsExactly(EnforcementMethod.CONVERTED);
        assertThat(methods("XK", "CH"))
                .containsExactlyInAnyOrder(EnforcementMethod.CONTINUED, EnforcementMethod.ADAPTED);
        var file = new HttpCase(api, Pair.of("CH-XK-2012", "CH", "XK"), FIRST_DAY);
        var drive = new Drive(file, file.pair().law(laws)).open().register().assess();
        drive.approve(SENTENCING).transmit();

        var refusal = file.refused(
                RECEIVING,
                CENTRAL_AUTHORITY_DECIDER,
                "record-government-review",
                drive.review(RECEIVING, "APPROVED").replace("CONVERTED", "CONTINUED"));

        assertThat(refusal.required("rule").asString()).isEqualTo("enforcement.method-not-allowed");
        assertThat(refusal.required("cite").asString()).isEqualTo("CH-XK-2012 Art. 12(1)(b)");
    }

    @Test
    void agencies_of_the_united_states_have_fourteen_days_and_a_refused_person_waits_two_years() {
        var file = new HttpCase(api, Pair.of("US-MX-1976", "US", "MX"), FIRST_DAY.plusDays(15));
        var drive = new Drive(file, file.pair().law(laws)).open().register().assess();
        var asked = file.today();
        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "request-views", """
                {"agencies": ["United States Attorney"]}""");
        var refused = file.today();
        file.follow(
                SENTENCING, CENTRAL_AUTHORITY_DECIDER, "record-government-review", drive.review(SENTENCING, "REFUSED"));

        var refusal = file.refused(SENTENCING, PRISONER, "request-reconsideration", """
                {"grounds": "Things have changed."}""");

        assertThat(file.events("ViewsRequested").get(0).at("/payload/dueOn").asString())
                .isEqualTo(asked.plusDays(14).toString());
        assertThat(refusal.required("rule").asString()).isEqualTo("reapplication.too-early");
        assertThat(refusal.required("cite").asString()).isEqualTo("US-DOJ-POLICY CRM 734");
        assertThat(refusal.required("detail").asString())
                .contains(refused.plusYears(2).toString());
    }

    @Test
    void a_transfer_found_unlawful_is_told_within_ten_days_and_the_return_asked_for_within_thirty() {
        var file = Drive.toEnforcement(api, Pair.of("US-TH-1982", "TH", "US"), laws, FIRST_DAY);
        var found = file.today();

        file.follow(RECEIVING, COURT_REGISTRY, "record-transfer-annulled", """
                {"court": "District Court", "reasons": "Unlawful."}""");

        assertThat(file.step("ANNULMENT_NOTICE").required("dueOn").asString())
                .isEqualTo(found.plusDays(10).toString());
        assertThat(file.step("RETURN_DECISION").required("dueOn").asString())
                .isEqualTo(found.plusDays(30).toString());
        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "request-return", "{}");
        assertThat(file.stage()).isEqualTo("RETURNED");
    }

    private List<EnforcementMethod> methods(String sentencing, String receiving) {
        return List.copyOf(Pair.of("CH-XK-2012", sentencing, receiving)
                .law(laws)
                .enforcementMethods()
                .value());
    }

    private static List<JsonNode> reviews(HttpCase file) {
        return file.events("GovernmentReviewOpened").stream()
                .map(row -> row.required("payload"))
                .filter(opened -> opened.required("side").asString().equals("RECEIVING"))
                .toList();
    }

    private static JsonNode finding(JsonNode assessed, String condition) {
        for (var finding : assessed.required("findings")) {
            if (finding.required("condition").asString().equals(condition)) {
                return finding;
            }
        }
        throw new AssertionError("no finding on " + condition + " in " + assessed);
    }
}
