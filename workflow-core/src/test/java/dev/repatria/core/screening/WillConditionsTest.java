package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WillConditionsTest {

    private static final Trial CONSENT = Trial.of("consent: {required: true}");
    private static final Trial PROTOCOL = Trial.of("""
            scope: {custodial: true, routes: [NON_CONSENT]}
            consent: {required: false, nonConsentBases: [EXPULSION_CONSEQUENTIAL, FLED], expulsionOrderFinal: true, opinionRequired: true}
            """);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        ^^ | PASS | Consent is given by the person.
        'consent': {'given': true} | PASS | Consent is given by the person.
        'consent': {'given': true, 'by': 'PARENT', 'on': '2024-01-20'} | PASS | Consent is given by the parent on 2024-01-20.
        'consent': {'given': true, 'on': '2024-01-21'} | FAIL temporary | By 2024-01-20 no consent has been given.
        'consent': {'given': false} | FAIL temporary | By 2024-01-20 no consent has been given.
        'route': 'NON_CONSENT' | FAIL | There is no transfer without the consent of the person.
        'route': 'NON_CONSENT', 'consent': {'given': true} | PASS | Consent is given by the person.
        """)
    void consent_must_be_given_by_the_day_of_the_evaluation(String facts, String outcome, String reason) {
        var finding = CONSENT.finding(Code.CONSENT, facts);

        assertThat(Trial.said(finding)).isEqualTo(outcome);
        assertThat(finding.reason()).isEqualTo(reason);
    }

    @Test
    void a_profile_that_is_silent_asks_for_consent_and_settles_nothing() {
        var trial = Trial.of("minServed: {rule: NONE}");

        assertThat(Trial.said(trial.finding(Code.CONSENT, ""))).isEqualTo("PASS");
        assertThat(Trial.said(trial.finding(Code.CONSENT, "'consent': {'given': false}")))
                .isEqualTo("UNKNOWN temporary");
    }

    @Test
    void an_instrument_may_not_ask_for_consent() {
        var finding = Trial.of("consent: {required: false}").finding(Code.CONSENT, "'consent': {'given': false}");

        assertThat(Trial.said(finding)).isEqualTo("PASS");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'sentence': {'expulsionOrder': {'date': '2023-01-01', 'finalOn': '2024-01-20', 'consequential': true}} | PASS
        'sentence': {'expulsionOrder': {'date': '2023-01-01', 'finalOn': '2024-01-21', 'consequential': true}} | FAIL temporary
        'sentence': {'expulsionOrder': {'date': '2023-01-01', 'consequential': true}} | FAIL temporary
        'sentence': {'expulsionOrder': {'date': '2023-01-01', 'finalOn': '2023-02-01', 'consequential': false}} | FAIL
        'sentence': {'expulsionOrder': {'date': '2024-01-21', 'consequential': true}} | FAIL
        ^^ | FAIL
        'fled': {'on': '2024-01-20', 'lawfully': false, 'awareOfCase': false} | PASS
        'fled': {'on': '2024-01-21', 'lawfully': false, 'awareOfCase': false} | FAIL
        'fled': {'on': '2024-01-20', 'lawfully': true, 'awareOfCase': true} | FAIL
        """)
    void a_route_without_consent_needs_a_ground_of_the_instrument(String facts, String outcome) {
        var finding = PROTOCOL.finding(Code.NON_CONSENT_ROUTE, withoutConsent(facts));

        assertThat(Trial.said(finding)).as(finding.reason()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        EXPULSION_ANY | 'sentence': {'expulsionOrder': {'date': '2024-01-20', 'consequential': false}} | PASS
        EXPULSION_ANY | 'sentence': {'expulsionOrder': {'date': '2024-01-21', 'consequential': false}} | FAIL
        RETURNED | 'fled': {'on': '2024-01-20', 'lawfully': true, 'awareOfCase': true} | PASS
        RETURNED | 'fled': {'on': '2024-01-20', 'lawfully': true, 'awareOfCase': false} | FAIL
        LIVES_THERE | 'person': {'nationalities': ['BB'], 'livesIn': 'BB'} | PASS
        LIVES_THERE | 'person': {'nationalities': ['BB'], 'livesIn': 'AA'} | FAIL
        LIVES_THERE | 'person': {'nationalities': ['BB']} | FAIL
        LIVES_THERE | 'person': {'nationalities': ['CC'], 'livesIn': 'BB'} | FAIL
        NOT_REQUIRED | ^^ | PASS
        """)
    void each_ground_has_its_own_facts(String ground, String facts, String outcome) {
        var finding = Trial.of("consent: {required: true, nonConsentBases: [" + ground + "]}")
                .finding(Code.NON_CONSENT_ROUTE, withoutConsent(facts));

        assertThat(Trial.said(finding)).as(finding.reason()).isEqualTo(outcome);
        assertThat(finding.facts()).containsEntry("grounds", ground);
    }

    @Test
    void the_ground_that_is_met_is_named() {
        var order =
                "'sentence': {'expulsionOrder': {'date': '2023-01-01', 'finalOn': '2024-01-20', 'consequential': true}}";
        var open = "'sentence': {'expulsionOrder': {'date': '2023-01-01', 'consequential': true}}";

        assertThat(PROTOCOL.finding(Code.NON_CONSENT_ROUTE, withoutConsent(order))
                        .reason())
                .isEqualTo("The ground is met: an order of expulsion of 2023-01-01.");
        assertThat(PROTOCOL.finding(Code.NON_CONSENT_ROUTE, withoutConsent(open))
                        .reason())
                .isEqualTo("The order of expulsion of 2023-01-01 is not final on 2024-01-20.");
    }

    @Test
    void an_instrument_without_such_a_route_fails_it() {
        var none = Trial.of("consent: {required: true, nonConsentBases: []}");

        assertThat(Trial.said(CONSENT.finding(Code.NON_CONSENT_ROUTE, withoutConsent(""))))
                .isEqualTo("FAIL");
        assertThat(Trial.said(none.finding(Code.NON_CONSENT_ROUTE, withoutConsent(""))))
                .isEqualTo("FAIL");
        assertThat(Trial.said(none.finding(Code.CONSENT, withoutConsent("")))).isEqualTo("FAIL");
        assertThat(Trial.findings(CONSENT.only(""), Code.NON_CONSENT_ROUTE, Layer.TREATY))
                .isEmpty();
    }

    @Test
    void on_that_route_missing_consent_is_no_failure_of_its_own() {
        var both = Trial.of("consent: {required: true, nonConsentBases: [FLED]}");

        assertThat(Trial.said(both.finding(Code.CONSENT, withoutConsent("")))).isEqualTo("PASS");
        assertThat(Trial.said(both.finding(Code.CONSENT, "'consent': {'given': false}")))
                .isEqualTo("FAIL temporary");
        assertThat(Trial.findings(both.only(withoutConsent("")), Code.CAPACITY, Layer.TREATY))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, where refusal is accepted {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'opinion': {'status': 'RECORDED'} | PASS | PASS
        'opinion': {'status': 'REFUSED'} | FAIL temporary | PASS
        'opinion': {'status': 'MISSING'} | FAIL temporary | FAIL temporary
        ^^ | FAIL temporary | FAIL temporary
        'fled': {'on': '2023-01-01', 'lawfully': false, 'awareOfCase': true} | PASS | PASS
        """)
    void the_opinion_of_the_person_must_be_taken(String facts, String outcome, String accepted) {
        var amended = Trial.of(
                "consent: {required: false, nonConsentBases: [EXPULSION_ANY, RETURNED], opinionRequired: true, opinionRefusalAccepted: true}");

        assertThat(Trial.said(PROTOCOL.finding(Code.OPINION, withoutConsent(facts))))
                .isEqualTo(outcome);
        assertThat(Trial.said(amended.finding(Code.OPINION, withoutConsent(facts))))
                .isEqualTo(accepted);
    }

    @Test
    void an_opinion_is_a_matter_of_the_route_without_consent_only() {
        var none = Trial.of("consent: {required: false, nonConsentBases: [NOT_REQUIRED], opinionRequired: false}");
        var both = Trial.of("consent: {required: true, nonConsentBases: [NOT_REQUIRED], opinionRequired: true}");

        assertThat(Trial.findings(none.only(withoutConsent("")), Code.OPINION, Layer.TREATY))
                .isEmpty();
        assertThat(Trial.findings(both.only(""), Code.OPINION, Layer.TREATY)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PERSON, PASS",
        "REPRESENTATIVE, PASS",
        "SENTENCING_STATE, PASS",
        "RECEIVING_STATE, FAIL",
    })
    void only_a_state_can_fail_to_have_the_right_to_start(String initiator, String outcome) {
        var facts = "'initiator': '" + initiator + "'";
        var finding = Trial.of("initiation: {stateMayRequest: [SENTENCING]}").finding(Code.INITIATION, facts);
        var silent = Trial.of("minServed: {rule: NONE}").finding(Code.INITIATION, facts);

        assertThat(Trial.said(finding)).isEqualTo(outcome);
        assertThat(Trial.said(silent)).isEqualTo(initiator.endsWith("STATE") ? "UNKNOWN" : "PASS");
    }

    @Test
    void the_state_that_may_start_is_named() {
        var finding = Trial.of("initiation: {stateMayRequest: [RECEIVING]}")
                .finding(Code.INITIATION, "'initiator': 'SENTENCING_STATE'");

        assertThat(finding.reason())
                .isEqualTo("The request cannot be made by the sentencing State (AA), only by the receiving State.");
        assertThat(Trial.of("initiation: {stateMayRequest: [RECEIVING]}")
                        .finding(Code.INITIATION, "'initiator': 'RECEIVING_STATE'")
                        .reason())
                .isEqualTo("The receiving State (BB) may make the request.");
    }

    private static String withoutConsent(String facts) {
        return Trial.facts("'route': 'NON_CONSENT'", facts == null ? "" : facts);
    }
}
