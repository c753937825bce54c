package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.ScreeningAnswer;
import dev.repatria.api.screening.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The request of January 2023 to serve a life sentence of a US court in Mexico, on the public record. */
class GuzmanLoeraTest {

    private static final String RECORD = """
            'initiator': 'REPRESENTATIVE', 'dates': {'arrest': '2017-01-19'},
            'person': {'nationalities': ['MX'],
              'presence': [{'state': 'US', 'from': '2017-01-19', 'intentToStay': false, 'custody': true}]},
            'sentence': {'kind': 'LIFE', 'court': 'FEDERAL'},
            'offences': [
              {'id': 'cce', 'title': 'continuing criminal enterprise', 'categories': ['ORDINARY'], 'dualCriminality': 'YES'},
              {'id': 'drugs', 'title': 'drug trafficking', 'categories': ['ORDINARY'], 'dualCriminality': 'YES'},
              {'id': 'laundering', 'title': 'money laundering', 'categories': ['ORDINARY'], 'dualCriminality': 'YES'},
              {'id': 'firearms', 'title': 'use of firearms', 'categories': ['ORDINARY'], 'dualCriminality': 'YES'}],
            'finality': {'judgmentDate': '2019-07-18', 'finalOn': '2022-06-21'},
            'proceedings': [
              {'kind': 'APPEAL', 'state': 'US', 'filedOn': '2019-07-18', 'endedOn': '2022-01-25'},
              {'kind': 'COLLATERAL_ATTACK', 'state': 'US', 'filedOn': '2023-08-01', 'endedOn': '2023-12-26'}],
            'financial': [{'kind': 'CONFISCATION', 'outstanding': true}],
            'consent': {'given': false}
            """;

    private static ScreeningAnswer on(String asOf, String more) {
        return Trial.builtIn("US", "MX").screen(RECORD.strip() + ", 'asOf': '" + asOf + "'" + more);
    }

    private static InstrumentResult under(String instrument, ScreeningAnswer answer) {
        return answer.results().stream()
                .filter(result -> result.instrument().equals(instrument))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "INITIATION, PASS",
        "NATIONALITY, PASS",
        "DOMICILE, PASS",
        "DUAL_CRIMINALITY, 'PASS, PASS, PASS, PASS'",
        "EXCLUDED_OFFENCE, 'PASS, PASS, PASS, PASS'",
        "FINALITY, PASS",
        "PENDING_PROCEEDINGS, PASS",
        "REMAINING_TERM, PASS",
        "FIXED_DURATION, UNKNOWN",
        "CONSENT, UNKNOWN temporary",
        "SUBNATIONAL_CONSENT, PASS",
    })
    void each_condition_of_the_bilateral_treaty_in_january_2023(Code condition, String outcome) {
        var result = under("US-MX-1976", on("2023-01-18", ""));

        assertThat(Trial.said(Trial.findings(result, condition, Layer.TREATY))).isEqualTo(outcome);
    }

    @Test
    void without_a_word_of_the_person_the_statute_of_the_united_states_bars_every_instrument() {
        var answer = on("2023-01-18", "");

        assertThat(answer.results()).extracting(InstrumentResult::verdict).containsOnly(Verdict.INELIGIBLE);
        assertThat(answer.recommended()).isNull();
        assertThat(Trial.findings(under("COE-112", answer), Code.CONSENT, Layer.DOMESTIC_LAW))
                .extracting(Finding::cite, Trial::said)
                .containsExactly(
                        tuple("18 USC 4100(b)", "FAIL temporary"), tuple("Const. Art. 18 para. 7", "FAIL temporary"));
        assertThat(under("US-MX-1976", answer).warnings())
                .anyMatch(warning -> warning.startsWith("A representative acted"));
    }

    @Test
    void with_his_consent_a_life_sentence_still_has_no_fixed_duration() {
        var consent = RECORD.replace("'consent': {'given': false}", "'consent': {'given': true, 'by': 'PERSON'}")
                .strip();
        var trial = Trial.builtIn("US", "MX");
        var asWritten = trial.screen(consent + ", 'asOf': '2023-01-18'");
        var settled = trial.screen(consent + ", 'asOf': '2023-01-18', 'assumeVerified': true");

        assertThat(under("US-MX-1976", asWritten).verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(under("US-MX-1976", settled).verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(Trial.one(under("US-MX-1976", settled), Code.FIXED_DURATION, Layer.TREATY))
                .extracting(Finding::cite, Finding::reason)
                .containsExactly(
                        "Art. IV(6)",
                        "A sentence of the kind life has no fixed length and by 2023-01-18 no authority had set one.");
        assertThat(Trial.said(Trial.one(under("COE-112", settled), Code.FIXED_DURATION, Layer.TREATY)))
                .isEqualTo("PASS");
        assertThat(settled.recommended()).isEqualTo("COE-112");
    }

    @Test
    void a_formal_request_of_mexico_would_not_start_the_bilateral_treaty_but_would_start_the_convention() {
        var mexico = RECORD.replace("'REPRESENTATIVE'", "'RECEIVING_STATE'").strip()
                + ", 'asOf': '2023-01-18', 'assumeVerified': true";
        var answer = Trial.builtIn("US", "MX").screen(mexico);

        assertThat(Trial.one(under("US-MX-1976", answer), Code.INITIATION, Layer.TREATY))
                .extracting(Finding::cite, Trial::said)
                .containsExactly("Art. IV(1)", "FAIL");
        assertThat(Trial.said(Trial.one(under("COE-112", answer), Code.INITIATION, Layer.TREATY)))
                .isEqualTo("PASS");
    }

    @ParameterizedTest(name = "on {0} the motion is {1}")
    @CsvSource({"2023-07-31, PASS", "2023-08-01, FAIL temporary", "2023-12-25, FAIL temporary", "2023-12-26, PASS"})
    void the_motion_of_2023_bars_only_while_it_is_open(String asOf, String outcome) {
        var result = under("US-MX-1976", on(asOf, ""));

        assertThat(Trial.said(Trial.findings(result, Code.PENDING_PROCEEDINGS, Layer.TREATY)))
                .isEqualTo(outcome);
    }
}
