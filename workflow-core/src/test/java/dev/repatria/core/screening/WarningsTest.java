package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningsTest {

    private static final Trial AT_RECEIPT = Trial.of("remaining: {period: P6M, measuredAt: REQUEST_RECEIVED}");

    @ParameterizedTest(name = "as of {0}, received {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        2024-01-20 | ^^ | Short time left: six months must remain and the sentence ends on 2024-09-30, so the last day for the receipt of the request is 2024-03-31.
        2024-03-31 | ^^ | Short time left: six months must remain and the sentence ends on 2024-09-30, so the last day for the receipt of the request is 2024-03-31.
        2024-04-01 | ^^ | Too little time is left: six months must remain and the sentence ends on 2024-09-30, so the receipt of the request was due by 2024-03-31.
        2024-01-01 | ^^ | Short time left: six months must remain and the sentence ends on 2024-09-30, so the last day for the receipt of the request is 2024-03-31.
        2023-12-31 | ^^ | ^^
        2024-04-02 | 2024-03-31 | Short time left: six months must remain and the sentence ends on 2024-09-30, so the last day for the receipt of the request is 2024-03-31.
        2024-04-02 | 2024-04-01 | ^^
        2024-04-02 | 2023-12-31 | ^^
        """)
    void short_time_left_at_receipt_is_named_with_the_last_day(String asOf, String received, String warning) {
        var warnings = AT_RECEIPT
                .only("'asOf': '" + asOf + "', 'sentence': {'endDate': '2024-09-30'}"
                        + (received.isEmpty() ? "" : ", 'dates': {'requestReceived': '" + received + "'}"))
                .warnings()
                .stream()
                .filter(said -> said.contains("time"))
                .toList();

        assertThat(warnings).isEqualTo(warning.isEmpty() ? List.of() : List.of(warning));
    }

    @Test
    void without_an_end_or_a_rule_no_time_is_named() {
        assertThat(AT_RECEIPT.only("").warnings()).noneMatch(said -> said.contains("time"));
        assertThat(Trial.of("remaining: {period: P6M}")
                        .only("'sentence': {'endDate': '2024-03-01'}")
                        .warnings())
                .noneMatch(said -> said.contains("time"));
        assertThat(Trial.of("remaining: {indeterminate: ALLOW}")
                        .only("'sentence': {'endDate': '2024-03-01'}")
                        .warnings())
                .noneMatch(said -> said.contains("time"));
    }

    @Test
    void an_instrument_superseded_in_practice_is_named_while_the_other_is_in_force() {
        var france = Trial.builtIn("US", "FR").screen("'asOf': '2024-01-20', 'sentence': {'endDate': '2030-01-01'}");

        assertThat(france.results())
                .filteredOn(result -> result.instrument().equals("US-FR-1983"))
                .singleElement()
                .satisfies(result -> assertThat(result.warnings()).contains("Superseded in practice by COE-112."));
        assertThat(france.results())
                .filteredOn(result -> result.instrument().equals("COE-112"))
                .singleElement()
                .satisfies(
                        result -> assertThat(result.warnings()).noneMatch(warning -> warning.startsWith("Superseded")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'sentence': {'endDate': '2030-01-01', 'disputedEndDates': ['2031-01-01']} | Official sources give different ends of the sentence: 2030-01-01, 2031-01-01.
        'sentence': {'endDate': '2030-01-01', 'conditionalTerm': {'days': 9, 'onlyIf': 'it stays unpaid'}} | Time is added to the sentence only if it stays unpaid.
        'initiator': 'REPRESENTATIVE' | A representative acted; the mandate and the person's own will must be on file before anything is decided.
        """)
    void what_a_person_should_know_is_said(String facts, String warning) {
        var trial = Trial.of("minServed: {rule: NONE}");

        assertThat(trial.only(facts).warnings()).contains(warning);
        assertThat(trial.only("'sentence': {'endDate': '2030-01-01'}").warnings())
                .doesNotContain(warning);
    }

    @Test
    void a_conditional_term_of_a_life_sentence_adds_nothing() {
        var facts = "'sentence': {'kind': 'LIFE', 'conditionalTerm': {'days': 9, 'onlyIf': 'it stays unpaid'}}";

        assertThat(Trial.of("minServed: {rule: NONE}").only(facts).warnings())
                .noneMatch(said -> said.contains("unpaid"));
    }

    @Test
    void rules_that_no_source_gives_are_named() {
        var warnings = Trial.of("minServed: {rule: NONE}").only("").warnings();

        assertThat(warnings)
                .contains("No source on file gives rules of AA-BB-1 on: consent, dualCriminality, excludedOffences,"
                        + " excludedSentences, finality, financial, initiation, link, proceedings, remaining, scope,"
                        + " subnationalConsent.");
    }

    @Test
    void a_membership_that_no_official_text_dates_is_named() {
        var warning = "No official text on file confirms since when each State is bound; check the status list.";

        assertThat(Trial.builtIn("IT", "BR").under("IT-BR-2008", "").warnings()).contains(warning);
        assertThat(Trial.builtIn("US", "MX").under("US-MX-1976", "").warnings()).doesNotContain(warning);
    }

    @Test
    void no_warning_is_empty() {
        for (var facts :
                List.of("", "'sentence': {'endDate': '2030-01-01'}", "'sentence': {'endDate': '2024-07-25'}")) {
            assertThat(Trial.builtIn("US", "MX").screen(facts).results())
                    .allSatisfy(result -> assertThat(result.warnings()).noneMatch(String::isBlank));
            assertThat(Trial.builtIn("US", "FR").screen(facts).results())
                    .allSatisfy(result -> assertThat(result.warnings()).noneMatch(String::isBlank));
            assertThat(AT_RECEIPT.only(facts).warnings()).noneMatch(String::isBlank);
        }
    }

    @Test
    void a_single_instrument_is_not_called_several() {
        assertThat(Trial.of("minServed: {rule: NONE}").only("").warnings())
                .noneMatch(warning -> warning.startsWith("Several"));
    }

    @Test
    void an_offence_with_an_open_answer_is_no_mixed_answer() {
        var trial = Trial.of("dualCriminality: {required: true}");

        assertThat(trial.only("'offences': [{'id': 'a'}, {'id': 'b', 'dualCriminality': 'UNKNOWN'}]")
                        .warnings())
                .noneMatch(warning -> warning.startsWith("Dual"));
        assertThat(trial.only("'offences': [{'id': 'a', 'dualCriminality': 'NO'}]")
                        .warnings())
                .noneMatch(warning -> warning.startsWith("Dual"));
    }
}
