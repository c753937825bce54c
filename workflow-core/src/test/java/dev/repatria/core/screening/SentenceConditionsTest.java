package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceConditionsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'kind': 'DEATH' | FAIL | FAIL
        'kind': 'LIFE' | PASS | PASS
        'endDate': '2030-01-01' | PASS | PASS
        'kind': 'DEATH', 'commutedOn': '2024-01-20', 'commutedTo': 'LIFE' | PASS | FAIL
        'kind': 'DEATH', 'commutedOn': '2024-01-21', 'commutedTo': 'LIFE' | FAIL | FAIL
        """)
    void an_excluded_sentence_bars_until_it_is_commuted(String sentence, String unlessCommuted, String evenCommuted) {
        var facts = "'sentence': {" + sentence + "}";

        assertThat(Trial.said(Trial.of("excludedSentences: {kinds: [DEATH], unlessCommuted: true}")
                        .finding(Code.EXCLUDED_SENTENCE, facts)))
                .isEqualTo(unlessCommuted);
        assertThat(Trial.said(Trial.of("excludedSentences: {kinds: [DEATH]}").finding(Code.EXCLUDED_SENTENCE, facts)))
                .isEqualTo(unlessCommuted);
        assertThat(Trial.said(Trial.of("excludedSentences: {kinds: [DEATH], unlessCommuted: false}")
                        .finding(Code.EXCLUDED_SENTENCE, facts)))
                .isEqualTo(evenCommuted);
    }

    @Test
    void a_commuted_sentence_is_named_with_what_was_imposed() {
        var trial = Trial.of("excludedSentences: {kinds: [DEATH], unlessCommuted: true}");
        var commuted = "'sentence': {'kind': 'DEATH', 'commutedOn': '2024-01-01', 'commutedTo': 'LIFE'}";

        assertThat(trial.finding(Code.EXCLUDED_SENTENCE, commuted).facts())
                .containsEntry("sentence", "LIFE")
                .containsEntry("imposed", "DEATH")
                .containsEntry("commutedOn", "2024-01-01");
        assertThat(trial.finding(Code.EXCLUDED_SENTENCE, "'sentence': {'kind': 'LIFE'}")
                        .facts()
                        .keySet())
                .containsExactly("sentence");
    }

    @ParameterizedTest(name = "{0}: {1} or {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'endDate': '2030-01-01' | PASS | PASS
        'kind': 'SUPERVISION' | PASS | PASS
        'kind': 'LIFE' | FAIL | PASS
        'kind': 'INDETERMINATE' | FAIL | PASS
        'kind': 'DEATH' | FAIL | UNKNOWN
        'kind': 'INDETERMINATE', 'fixedTermSetOn': '2024-01-20', 'endDate': '2030-01-01' | PASS | PASS
        'kind': 'INDETERMINATE', 'fixedTermSetOn': '2024-01-21', 'endDate': '2030-01-01' | FAIL | PASS
        'kind': 'LIFE', 'commutedOn': '2024-01-20', 'commutedTo': 'FIXED' | PASS | PASS
        """)
    void a_sentence_without_a_fixed_end_is_admitted_or_not(String sentence, String fixedOnly, String admitted) {
        var facts = "'sentence': {" + sentence + "}";

        assertThat(Trial.said(Trial.of("remaining: {indeterminate: REQUIRES_FIXED_TERM}")
                        .finding(Code.FIXED_DURATION, facts)))
                .isEqualTo(fixedOnly);
        assertThat(Trial.said(Trial.of("remaining: {indeterminate: ALLOW}").finding(Code.FIXED_DURATION, facts)))
                .isEqualTo(admitted);
    }

    @Test
    void where_the_profile_is_silent_a_life_sentence_is_open_and_a_fixed_one_is_not() {
        var trial = Trial.of("remaining: {period: P6M, measuredAt: PETITION}");
        var fixed = trial.only("'sentence': {'endDate': '2030-01-01'}");

        assertThat(Trial.said(trial.finding(Code.FIXED_DURATION, "'sentence': {'kind': 'LIFE'}")))
                .isEqualTo("UNKNOWN");
        assertThat(trial.finding(Code.FIXED_DURATION, "'sentence': {'kind': 'LIFE'}")
                        .cite())
                .isEqualTo("(no article on file)");
        assertThat(Trial.findings(fixed, Code.FIXED_DURATION, Layer.TREATY)).isEmpty();
    }

    @Test
    void a_fixed_term_set_later_is_named_with_its_day() {
        var finding = Trial.of("remaining: {indeterminate: REQUIRES_FIXED_TERM}")
                .finding(
                        Code.FIXED_DURATION,
                        "'sentence': {'kind': 'INDETERMINATE', 'fixedTermSetOn': '2023-05-01', 'endDate': '2030-01-01'}");

        assertThat(finding.reason()).isEqualTo("A fixed term was set on 2023-05-01.");
    }

    @ParameterizedTest(name = "handover {0}: {1}")
    @CsvSource({"2024-03-31, FAIL temporary", "2024-04-01, PASS", ", UNKNOWN"})
    void a_fixed_minimum_is_counted_forward_to_the_handover(String handover, String outcome) {
        var finding = Trial.of("minServed: {rule: FIXED, period: P1Y, at: TRANSFER}")
                .finding(
                        Code.MINIMUM_SERVED,
                        "'asOf': '2024-01-20', 'sentence': {'terms': [{'start': '2023-04-01', 'months': 60}]}"
                                + (handover == null ? "" : ", 'dates': {'plannedHandover': '" + handover + "'}"));

        assertThat(Trial.said(finding)).isEqualTo(outcome);
        assertThat(finding.facts()).containsEntry("threshold", "2024-04-01").containsEntry("start", "2023-04-01");
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2024-03-31, UNKNOWN", "2024-04-01, PASS"})
    void a_minimum_already_served_needs_no_handover_date(String asOf, String outcome) {
        var finding = Trial.of("minServed: {rule: FIXED, period: P1Y}")
                .finding(
                        Code.MINIMUM_SERVED,
                        "'asOf': '" + asOf + "', 'sentence': {'terms': [{'start': '2023-04-01', 'months': 60}]}");

        assertThat(Trial.said(finding)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: served by {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'terms': [{'start': '2024-01-01', 'days': 90}] | 2024-01-31
        'terms': [{'start': '2024-01-01', 'days': 91}] | 2024-02-01
        'terms': [{'start': '2024-01-01', 'days': 92}] | 2024-02-01
        'terms': [{'start': '2024-01-01', 'months': 144}] | 2028-01-01
        'terms': [{'start': '2024-01-01', 'months': 240}] | 2028-01-01
        'kind': 'LIFE', 'terms': [{'start': '2024-01-01', 'months': 240}] | 2032-01-01
        """)
    void a_share_with_a_cap_is_served_on_the_earlier_day(String sentence, String threshold) {
        var finding = Trial.of(
                        "minServed: {rule: SENTENCING_LAW, fraction: 1/3, cap: P4Y, lifeSentence: P8Y, formula: one third}")
                .finding(
                        Code.MINIMUM_SERVED,
                        "'asOf': '2024-01-02', 'sentence': {" + sentence
                                + "}, 'dates': {'plannedHandover': '2024-01-03'}");

        assertThat(finding.facts()).containsEntry("threshold", threshold).containsEntry("formula", "one third");
        assertThat(Trial.said(finding)).isEqualTo("FAIL temporary");
        assertThat(finding.reason())
                .isEqualTo(
                        "The planned handover of 2024-01-03 is too early: the minimum is served by " + threshold + ".");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'sentence': {'endDate': '2030-01-01'} | The first day of the sentence is not on file.
        'sentence': {'kind': 'LIFE', 'terms': [{'start': '2024-01-01', 'months': 1}]} | The minimum cannot be computed from the profile and the facts on file.
        'sentence': {'terms': [{'start': '2020-01-01', 'months': 99}], 'disputedEndDates': ['2030-01-01']} | The minimum cannot be computed from the profile and the facts on file.
        """)
    void what_cannot_be_computed_stays_open(String facts, String reason) {
        var finding =
                Trial.of("minServed: {rule: SENTENCING_LAW, fraction: 1/3}").finding(Code.MINIMUM_SERVED, facts);

        assertThat(Trial.said(finding)).isEqualTo("UNKNOWN");
        assertThat(finding.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} of ninety days is served by {1}")
    @CsvSource({"2/3, 2024-03-01", "1/4, 2024-01-24", "1/1, 2024-03-31"})
    void a_share_is_rounded_up_to_whole_days(String share, String threshold) {
        var finding = Trial.of("minServed: {rule: SENTENCING_LAW, fraction: " + share + "}")
                .finding(
                        Code.MINIMUM_SERVED,
                        "'asOf': '2024-01-02', 'sentence': {'terms': [{'start': '2024-01-01', 'days': 90}]}");

        assertThat(finding.facts()).containsEntry("threshold", threshold);
    }

    @Test
    void without_terms_the_sentence_is_counted_from_the_arrest() {
        var finding = Trial.of("minServed: {rule: FIXED, period: P1Y}")
                .finding(
                        Code.MINIMUM_SERVED,
                        "'asOf': '2024-01-20', 'sentence': {'endDate': '2030-01-01'}, 'dates': {'arrest': '2023-01-20'}");

        assertThat(Trial.said(finding)).isEqualTo("PASS");
        assertThat(finding.reason()).isEqualTo("The minimum was served by 2024-01-20.");
    }

    @Test
    void a_law_of_the_sentencing_state_without_a_formula_leaves_the_minimum_open() {
        var finding = Trial.of("minServed: {rule: SENTENCING_LAW}")
                .finding(Code.MINIMUM_SERVED, "'sentence': {'terms': [{'start': '2020-01-01', 'months': 99}]}");

        assertThat(Trial.said(finding)).isEqualTo("UNKNOWN");
    }

    @Test
    void an_instrument_without_a_minimum_says_so() {
        assertThat(Trial.said(Trial.of("minServed: {rule: NONE}").finding(Code.MINIMUM_SERVED, "")))
                .isEqualTo("PASS");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        UNLESS_UNABLE | ^^ | PASS
        UNLESS_UNABLE | {'kind': 'FINE', 'outstanding': true} | FAIL temporary
        UNLESS_UNABLE | {'kind': 'FINE', 'outstanding': true, 'unableToPay': true} | PASS
        UNLESS_UNABLE | {'kind': 'FINE', 'outstanding': true, 'unableToPay': false} | FAIL temporary
        UNLESS_UNABLE | {'kind': 'FINE', 'outstanding': false} | PASS
        UNLESS_UNABLE | {'kind': 'COMPENSATION', 'outstanding': true} | FAIL temporary
        UNLESS_UNABLE | {'kind': 'CONFISCATION', 'outstanding': true} | PASS
        YES | {'kind': 'FINE', 'outstanding': true, 'unableToPay': true} | FAIL temporary
        NO | {'kind': 'FINE', 'outstanding': true} | PASS
        """)
    void fines_must_be_paid_where_the_instrument_says_so(String rule, String owed, String outcome) {
        var finding = Trial.of("financial: {finesMustBePaid: " + rule + "}")
                .finding(Code.FINANCIAL, "'financial': [" + owed + "]");

        assertThat(Trial.said(finding)).isEqualTo(outcome);
        assertThat(finding.reason())
                .isEqualTo(
                        switch (rule + " " + finding.outcome()) {
                            case "NO PASS" -> "What is owed need not be paid before a transfer.";
                            case "YES FAIL" -> "A fine or compensation is outstanding.";
                            case "UNLESS_UNABLE FAIL" ->
                                "A fine or compensation is outstanding and the person is not"
                                        + " shown to be wholly unable to pay.";
                            default ->
                                "Everything that must be paid has been paid or the person is wholly unable to pay.";
                        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {'kind': 'CONFISCATION', 'outstanding': true} | FAIL temporary
        {'kind': 'CONFISCATION', 'outstanding': false} | PASS
        {'kind': 'FINE', 'outstanding': true} | PASS
        """)
    void an_unpaid_confiscation_bars_where_the_law_says_so(String owed, String outcome) {
        assertThat(Trial.said(Trial.of("financial: {unpaidConfiscationBars: true}")
                        .finding(Code.FINANCIAL, "'financial': [" + owed + "]")))
                .isEqualTo(outcome);
        assertThat(Trial.of("financial: {unpaidConfiscationBars: false}")
                        .only("'financial': [" + owed + "]")
                        .findings())
                .noneMatch(finding -> finding.condition().equals("FINANCIAL"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {'kind': 'FINE', 'outstanding': true, 'defaultTermSet': true} | UNKNOWN
        {'kind': 'FINE', 'outstanding': true, 'defaultTermSet': false} | PASS
        {'kind': 'FINE', 'outstanding': true} | PASS
        {'kind': 'FINE', 'outstanding': false, 'defaultTermSet': true} | PASS
        {'kind': 'COMPENSATION', 'outstanding': true, 'defaultTermSet': true} | PASS
        """)
    void an_unpaid_committed_fine_needs_the_leave_of_the_court(String owed, String outcome) {
        assertThat(Trial.said(Trial.of("financial: {unpaidFineNeedsLeave: true}")
                        .finding(Code.FINANCIAL, "'financial': [" + owed + "]")))
                .isEqualTo(outcome);
        assertThat(Trial.of("financial: {unpaidFineNeedsLeave: false}")
                        .only("'financial': [" + owed + "]")
                        .findings())
                .noneMatch(finding -> finding.condition().equals("FINANCIAL"));
    }
}
