package dev.repatria.core.screening;

import static dev.repatria.core.screening.Code.REMAINING_TERM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTermTest {

    private static final String AT = "remaining: {period: %s, measuredAt: %s, effect: CONDITION}";

    @ParameterizedTest(name = "{0} from {1}, end {2}: {3}")
    @CsvSource({
        "P6M, 2024-01-15, 2024-07-15, PASS",
        "P6M, 2024-01-16, 2024-07-15, FAIL",
        "P6M, 2023-08-31, 2024-02-29, PASS",
        "P6M, 2023-08-31, 2024-02-28, FAIL",
        "P6M, 2023-08-30, 2024-02-29, PASS",
        "P6M, 2022-08-31, 2023-02-28, PASS",
        "P6M, 2022-08-31, 2023-02-27, FAIL",
        "P6M, 2024-08-31, 2025-02-28, PASS",
        "P1Y, 2024-02-29, 2025-02-28, PASS",
        "P1Y, 2024-02-29, 2025-02-27, FAIL",
        "P12M, 2023-02-28, 2024-02-28, PASS",
        "P12M, 2023-02-28, 2024-02-27, FAIL",
    })
    void six_months_to_the_day_is_enough(String period, String petition, String end, String outcome) {
        var finding = Trial.of(AT.formatted(period, "PETITION"))
                .finding(
                        REMAINING_TERM,
                        "'dates': {'petition': '" + petition + "'}, 'sentence': {'endDate': '" + end + "'}");

        assertThat(Trial.said(finding)).isEqualTo(outcome);
        assertThat(finding.cite()).isEqualTo("Art. 1");
        assertThat(finding.facts()).containsEntry("reference", petition).containsEntry("endDate", end);
    }

    @ParameterizedTest(name = "measured at {0}: {1} decides")
    @CsvSource({
        "PETITION, petition, petition",
        "PETITION, application, petition",
        "REQUEST_MADE, requestMade, making of the request",
        "REQUEST_RECEIVED, requestReceived, receipt of the request",
        "JUDGMENT_RECEIVED, judgmentReceived, receipt of the judgment",
        "ARREST, arrest, arrest",
        "TRANSFER, plannedHandover, planned handover",
    })
    void each_instrument_measures_from_its_own_day(String point, String field, String words) {
        var trial = Trial.of(AT.formatted("P6M", point));
        var sentence = "'sentence': {'endDate': '2023-07-15'}, 'asOf': '2024-01-20', 'dates': {'%s': '%s'}";

        var enough = trial.finding(REMAINING_TERM, sentence.formatted(field, "2023-01-15"));
        var late = trial.finding(REMAINING_TERM, sentence.formatted(field, "2023-01-16"));
        var other = trial.finding(
                REMAINING_TERM, sentence.formatted(field.equals("arrest") ? "petition" : "arrest", "2023-01-15"));

        assertThat(Trial.said(enough)).isEqualTo("PASS");
        assertThat(enough.reason())
                .isEqualTo("Six months from the " + words
                        + " of 2023-01-15 is 2023-07-15, not after the certified end 2023-07-15.");
        assertThat(Trial.said(late)).isEqualTo("FAIL");
        assertThat(late.reason())
                .isEqualTo("Six months from the " + words
                        + " of 2023-01-16 is 2023-07-16, after the certified end 2023-07-15.");
        assertThat(late.facts().keySet()).containsExactly("reference", "required", "threshold", "endDate");
        assertThat(Trial.said(other)).isEqualTo("UNKNOWN");
        assertThat(other.reason()).isEqualTo("No date of the " + words + " is on file on 2024-01-20.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'endDate': '2024-07-15', 'disputedEndDates': ['2024-07-16'] | PASS
        'endDate': '2024-07-15', 'disputedEndDates': ['2024-07-14'] | UNKNOWN
        'endDate': '2024-07-14', 'disputedEndDates': ['2024-07-15'] | UNKNOWN
        'endDate': '2024-07-14', 'disputedEndDates': ['2024-07-13'] | FAIL
        'disputedEndDates': ['2024-07-15', '2024-07-14'] | UNKNOWN
        'terms': [{'start': '2023-07-16', 'months': 12}] | PASS
        'terms': [{'start': '2023-07-15', 'months': 12}] | FAIL
        'terms': [{'start': '2023-07-16', 'months': 12}], 'credits': [{'days': 1, 'grantedOn': '2024-01-15'}] | FAIL
        'terms': [{'start': '2023-07-16', 'months': 12}], 'credits': [{'days': 1, 'grantedOn': '2024-01-16'}] | PASS
        'terms': [{'start': '2023-07-17', 'months': 12}], 'credits': [{'days': 1, 'grantedOn': '2024-01-14'}] | PASS
        'endDate': '2024-07-15', 'credits': [{'days': 100, 'grantedOn': '2024-01-01'}] | PASS
        'endDate': '2024-07-14', 'conditionalTerm': {'days': 1, 'onlyIf': 'the fine is unpaid'} | UNKNOWN
        'endDate': '2024-07-13', 'conditionalTerm': {'days': 1, 'onlyIf': 'the fine is unpaid'} | FAIL
        'endDate': '2024-07-15', 'conditionalTerm': {'days': 1, 'onlyIf': 'the fine is unpaid'} | PASS
        'kind': 'LIFE' | PASS
        'kind': 'INDETERMINATE', 'endDate': '2024-01-16' | PASS
        'kind': 'INDETERMINATE', 'endDate': '2024-07-14', 'fixedTermSetOn': '2024-01-20' | FAIL
        'kind': 'INDETERMINATE', 'endDate': '2024-07-14', 'fixedTermSetOn': '2024-01-21' | PASS
        'kind': 'LIFE', 'commutedOn': '2024-01-20', 'commutedTo': 'FIXED', 'endDate': '2024-07-14' | FAIL
        'kind': 'SUPERVISION', 'endDate': '2024-07-15' | PASS
        'kind': 'DEATH' | UNKNOWN
        'court': 'STATE' | UNKNOWN
        """)
    void the_end_is_the_one_that_the_facts_give(String sentence, String outcome) {
        var finding = Trial.of(AT.formatted("P6M", "PETITION"))
                .finding(
                        REMAINING_TERM,
                        "'asOf': '2024-01-20', 'dates': {'petition': '2024-01-15'}, 'sentence': {" + sentence + "}");

        assertThat(Trial.said(finding)).as(finding.reason()).isEqualTo(outcome);
    }

    @Test
    void a_conditional_term_does_not_count_once_everything_owed_is_paid() {
        var facts = "'dates': {'petition': '2024-01-15'}, 'sentence': {'endDate': '2024-07-14',"
                + " 'conditionalTerm': {'months': 6, 'onlyIf': 'the fine is unpaid'}}, 'financial': [%s]";
        var trial = Trial.of(AT.formatted("P6M", "PETITION"));

        var paid = trial.finding(REMAINING_TERM, facts.formatted("{'kind': 'FINE', 'outstanding': false}"));
        var owed = trial.finding(REMAINING_TERM, facts.formatted("{'kind': 'FINE', 'outstanding': true}"));

        assertThat(Trial.said(paid)).isEqualTo("FAIL");
        assertThat(Trial.said(owed)).isEqualTo("UNKNOWN");
        assertThat(owed.reason()).contains("certified end 2024-07-14 (2025-01-14 only if the fine is unpaid)");
    }

    @ParameterizedTest(name = "agreed {0}: {1}")
    @CsvSource({"true, PASS", "false, FAIL"})
    void the_states_may_agree_on_an_exception_where_the_instrument_lets_them(boolean agreed, String outcome) {
        var facts = "'dates': {'petition': '2024-01-16'}, 'sentence': {'endDate': '2024-07-15'}, 'exceptionAgreed': "
                + agreed;

        var lets = Trial.of("remaining: {period: P6M, measuredAt: PETITION, exceptionByAgreement: true}");
        var silent = Trial.of("remaining: {period: P6M, measuredAt: PETITION}");

        assertThat(Trial.said(lets.finding(REMAINING_TERM, facts))).isEqualTo(outcome);
        assertThat(Trial.said(silent.finding(REMAINING_TERM, facts))).isEqualTo("FAIL");
    }

    @Test
    void too_little_time_may_be_a_mere_ground_of_refusal() {
        var trial = Trial.of("remaining: {period: P6M, measuredAt: JUDGMENT_RECEIVED, effect: REFUSAL_GROUND}");
        var facts = "'dates': {'judgmentReceived': '2024-01-16'}, 'sentence': {'endDate': '2024-07-15'}";

        assertThat(Trial.said(trial.finding(REMAINING_TERM, facts))).isEqualTo("REFUSABLE");
        assertThat(trial.only(facts).verdict()).hasToString("REFUSABLE");
    }

    @Test
    void a_rule_without_a_day_of_reference_cannot_be_judged() {
        var finding =
                Trial.of("remaining: {period: P6M}").finding(REMAINING_TERM, "'sentence': {'endDate': '2024-07-15'}");

        assertThat(Trial.said(finding)).isEqualTo("UNKNOWN");
    }

    @Test
    void a_date_after_the_day_of_the_evaluation_is_not_yet_on_file() {
        var trial = Trial.of(AT.formatted("P6M", "PETITION"));
        var facts = "'asOf': '%s', 'dates': {'petition': '2024-01-15'}, 'sentence': {'endDate': '2030-01-01'}";

        assertThat(Trial.said(trial.finding(REMAINING_TERM, facts.formatted("2024-01-15"))))
                .isEqualTo("PASS");
        assertThat(Trial.said(trial.finding(REMAINING_TERM, facts.formatted("2024-01-14"))))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void a_rule_that_is_not_verified_gives_no_failure() {
        var trial = Trial.of("remaining: {confidence: UNVERIFIED, period: P6M, measuredAt: PETITION}");
        var facts = "'dates': {'petition': '2024-01-16'}, 'sentence': {'endDate': '2024-07-15'}";

        assertThat(Trial.said(trial.finding(REMAINING_TERM, facts))).isEqualTo("UNKNOWN");
        assertThat(trial.finding(REMAINING_TERM, facts).reason()).endsWith("so a person must settle it.");
        assertThat(Trial.said(trial.finding(REMAINING_TERM, facts + ", 'assumeVerified': true")))
                .isEqualTo("FAIL");
    }

    @Test
    void an_instrument_without_the_rule_lists_no_finding() {
        var result = Trial.of("minServed: {rule: NONE}").only("");

        assertThat(Trial.findings(result, REMAINING_TERM, Layer.TREATY)).isEmpty();
    }
}
