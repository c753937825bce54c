package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffenceConditionsTest {

    private static final String EU =
            "dualCriminality: {required: true, effect: REFUSAL_GROUND, listExemption: {offences: 32, minMaxPenaltyYears: 3}}";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'dualCriminality': 'YES' | PASS
        'dualCriminality': 'NO' | FAIL
        'dualCriminality': 'UNKNOWN' | UNKNOWN
        'categories': ['ORDINARY'] | PASS
        'dualCriminality': 'YES', 'dualCriminalityUntil': '2024-01-20' | PASS
        'dualCriminality': 'YES', 'dualCriminalityUntil': '2024-01-19' | FAIL
        'dualCriminality': 'YES', 'dualCriminalityFrom': '2024-01-20' | PASS
        'dualCriminality': 'YES', 'dualCriminalityFrom': '2024-01-21' | FAIL
        'dualCriminality': 'NO', 'dualCriminalityFrom': '2024-01-20' | PASS
        'dualCriminality': 'NO', 'dualCriminalityUntil': '2024-01-20' | PASS
        'dualCriminality': 'NO', 'dualCriminalityUntil': '2024-01-19' | FAIL
        'dualCriminality': 'UNKNOWN', 'dualCriminalityUntil': '2024-01-20' | UNKNOWN
        'dualCriminality': 'UNKNOWN', 'dualCriminalityUntil': '2024-01-19' | FAIL
        """)
    void the_conduct_must_be_an_offence_in_the_receiving_state(String offence, String outcome) {
        var finding = Trial.of("dualCriminality: {required: true, effect: CONDITION}")
                .finding(Code.DUAL_CRIMINALITY, "'offences': [{'id': 'a', 'title': 'x', " + offence + "}]");

        assertThat(Trial.said(finding)).as(finding.reason()).isEqualTo(outcome);
        assertThat(finding.offence()).isEqualTo("a");
        assertThat(finding.reason()).contains("BB on 2024-01-20");
    }

    @ParameterizedTest(name = "assessed at {0}, {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        PETITION | 'petition': '2023-12-31' | PASS
        PETITION | 'petition': '2024-01-01' | FAIL
        REQUEST_RECEIVED | 'requestReceived': '2023-12-31' | PASS
        REQUEST_RECEIVED | 'requestReceived': '2024-01-01' | FAIL
        TRANSFER | 'plannedHandover': '2023-12-31' | PASS
        TRANSFER | 'plannedHandover': '2025-01-01' | FAIL
        TRANSFER | 'petition': '2023-12-31' | FAIL
        """)
    void the_law_of_the_day_that_the_instrument_names_counts(String point, String dates, String outcome) {
        var finding = Trial.of("dualCriminality: {required: true, assessedAt: " + point + "}")
                .finding(
                        Code.DUAL_CRIMINALITY,
                        "'asOf': '2024-01-20', 'dates': {" + dates
                                + "}, 'offences': [{'id': 'a', 'dualCriminality': 'YES',"
                                + " 'dualCriminalityUntil': '2023-12-31'}]");

        assertThat(Trial.said(finding)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "listed {0}, maximum {1}, {2}: {3}")
    @CsvSource({
        "true, 36, NO, PASS",
        "true, 35, NO, REFUSABLE",
        "true, 35, YES, PASS",
        "true, , NO, REFUSABLE",
        "false, 36, NO, REFUSABLE",
        "false, 36, YES, PASS",
        "true, 36, UNKNOWN, PASS",
        "false, 36, UNKNOWN, UNKNOWN",
    })
    void a_listed_offence_with_enough_penalty_is_not_tested(
            boolean listed, Integer maximum, String answer, String outcome) {
        var finding = Trial.of(EU)
                .finding(
                        Code.DUAL_CRIMINALITY,
                        "'offences': [{'id': 'a', 'listed': " + listed + ", 'dualCriminality': '" + answer + "'"
                                + (maximum == null ? "" : ", 'maxPenaltyMonths': " + maximum) + "}]");

        assertThat(Trial.said(finding)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "dated {0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'dualCriminality': 'YES', 'dualCriminalityUntil': '2023-12-31' | UNKNOWN
        'dualCriminality': 'NO' | FAIL
        """)
    void an_unverified_day_of_assessment_leaves_doubt_only_where_the_day_matters(String offence, String outcome) {
        var finding = Trial.of(
                        "dualCriminality: {confidence: VERIFIED, required: true, assessedAt: {value: TRANSFER, confidence: UNVERIFIED}}")
                .finding(Code.DUAL_CRIMINALITY, "'offences': [{'id': 'a', " + offence + "}]");

        assertThat(Trial.said(finding)).isEqualTo(outcome);
    }

    @Test
    void without_an_exemption_a_listed_offence_is_tested() {
        var finding = Trial.of("dualCriminality: {required: true}")
                .finding(
                        Code.DUAL_CRIMINALITY,
                        "'offences': [{'id': 'a', 'listed': true, 'maxPenaltyMonths': 120, 'dualCriminality': 'NO'}]");

        assertThat(Trial.said(finding)).isEqualTo("FAIL");
    }

    @Test
    void each_offence_has_a_finding_of_its_own_and_a_mixed_answer_is_named() {
        var result = Trial.of("dualCriminality: {required: true}")
                .only("'offences': [{'id': 'a', 'dualCriminality': 'YES'}, {'id': 'b', 'dualCriminality': 'NO'}]");

        assertThat(Trial.findings(result, Code.DUAL_CRIMINALITY, Layer.TREATY))
                .extracting(Finding::offence, Trial::said)
                .containsExactly(tuple("a", "PASS"), tuple("b", "FAIL"));
        assertThat(result.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(result.warnings())
                .anyMatch(warning -> warning.startsWith("Dual criminality is not met for every offence"));
    }

    @Test
    void the_reason_tells_since_when_and_until_when_it_is_an_offence() {
        var trial = Trial.of("dualCriminality: {required: true}");

        assertThat(trial.finding(
                                Code.DUAL_CRIMINALITY,
                                "'offences': [{'id': 'a', 'dualCriminality': 'YES', 'dualCriminalityFrom': '2025-01-01'}]")
                        .reason())
                .isEqualTo("The conduct is not an offence in BB on 2024-01-20; it is one from 2025-01-01.");
        assertThat(trial.finding(
                                Code.DUAL_CRIMINALITY,
                                "'offences': [{'id': 'a', 'dualCriminality': 'YES', 'dualCriminalityUntil': '2020-01-01'}]")
                        .reason())
                .isEqualTo("The conduct is not an offence in BB on 2024-01-20; it was one until 2020-01-01.");
    }

    @Test
    void without_offences_on_file_the_contract_takes_one_that_is_punishable() {
        var finding = Trial.of("dualCriminality: {required: true}").finding(Code.DUAL_CRIMINALITY, "");

        assertThat(Trial.said(finding)).isEqualTo("PASS");
        assertThat(finding.offence()).isNull();
    }

    @Test
    void an_instrument_may_not_ask_for_it() {
        var finding = Trial.of("dualCriminality: {required: false}")
                .finding(Code.DUAL_CRIMINALITY, "'offences': [{'id': 'a', 'dualCriminality': 'NO'}]");

        assertThat(Trial.said(finding)).isEqualTo("PASS");
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'ORDINARY' | ^^ | PASS
        ^^ | ^^ | PASS
        'POLITICAL' | ^^ | FAIL
        'POLITICAL' | 'TERRORISM' | PASS
        'POLITICAL' | 'GENOCIDE' | FAIL
        'MILITARY_PURE' | 'TERRORISM' | PASS
        'ORDINARY', 'MILITARY_PURE' | ^^ | FAIL
        'IMMIGRATION' | 'TERRORISM' | FAIL
        'STATE_SECURITY' | ^^ | PASS
        """)
    void an_excluded_kind_bars_unless_it_is_carved_out(String categories, String carveOuts, String outcome) {
        var rule = "excludedOffences: {categories: [POLITICAL, MILITARY_PURE, IMMIGRATION], carveOuts: [TERRORISM]}";
        var finding = Trial.of(rule)
                .finding(
                        Code.EXCLUDED_OFFENCE,
                        "'offences': [{'id': 'a', 'categories': [" + categories + "], 'carveOuts': [" + carveOuts
                                + "]}]");

        assertThat(Trial.said(finding)).as(finding.reason()).isEqualTo(outcome);
        assertThat(finding.offence()).isEqualTo("a");
    }

    @Test
    void without_carve_outs_in_the_profile_none_helps() {
        var finding = Trial.of("excludedOffences: {categories: [POLITICAL]}")
                .finding(
                        Code.EXCLUDED_OFFENCE,
                        "'offences': [{'id': 'a', 'categories': ['POLITICAL'], 'carveOuts': ['TERRORISM']}]");

        assertThat(Trial.said(finding)).isEqualTo("FAIL");
        assertThat(finding.reason()).isEqualTo("An offence of the kind political is excluded.");
    }

    @Test
    void an_empty_list_says_that_no_kind_is_excluded() {
        var open = Trial.of("excludedOffences: {categories: []}");
        var strict = Trial.of("excludedOffences: {categories: [POLITICAL]}");

        assertThat(open.finding(Code.EXCLUDED_OFFENCE, "'offences': [{'id': 'a', 'categories': ['POLITICAL']}]")
                        .reason())
                .isEqualTo("No kind of offence is excluded.");
        assertThat(strict.finding(Code.EXCLUDED_OFFENCE, "").reason())
                .isEqualTo("No offence of an excluded kind is named.");
    }
}
