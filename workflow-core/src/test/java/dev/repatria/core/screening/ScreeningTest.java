package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.Outcome;
import dev.repatria.api.screening.Verdict;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTest {

    private static final Trial US_MX = Trial.builtIn("US", "MX");
    private static final String AMPLE =
            "'dates': {'petition': '2024-01-01', 'requestMade': '2024-01-02', 'requestReceived': '2024-01-03'}, 'sentence': {'endDate': '2030-01-01'}";

    @Test
    void the_example_of_the_contract() {
        var answer = US_MX.screen("'id': 'c-1', 'asOf': '2024-01-20', 'instruments': ['US-MX-1976'],"
                + " 'dates': {'petition': '2024-01-16'}, 'sentence': {'endDate': '2024-07-15'}");
        var result = answer.results().get(0);

        assertThat(answer.id()).isEqualTo("c-1");
        assertThat(answer.asOf()).isEqualTo("2024-01-20");
        assertThat(answer.recommended()).isNull();
        assertThat(result.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(ScreeningJson.write(answer)).contains("""
                        {"condition":"REMAINING_TERM","layer":"TREATY","outcome":"FAIL","cite":"Art. II(5)",\
                        "reason":"Six months from the petition of 2024-01-16 is 2024-07-16, after the certified end 2024-07-15.",\
                        "temporary":false,"offence":null,"facts":{"reference":"2024-01-16","required":"P6M",\
                        "threshold":"2024-07-16","endDate":"2024-07-15"}}""");
    }

    @Test
    void by_default_every_instrument_in_force_is_examined_and_the_bilateral_one_recommended() {
        var answer = US_MX.screen(AMPLE);

        assertThat(answer.asOf()).isEqualTo("2024-01-03");
        assertThat(answer.results())
                .extracting(InstrumentResult::instrument)
                .containsExactlyInAnyOrder("US-MX-1976", "COE-112", "OAS-A57");
        assertThat(answer.results()).allMatch(InstrumentResult::inForce);
        assertThat(answer.results()).extracting(InstrumentResult::verdict).containsOnly(Verdict.ELIGIBLE);
        assertThat(answer.recommended()).isEqualTo("US-MX-1976");
        assertThat(answer.results().get(0).warnings())
                .anyMatch(warning -> warning.startsWith("Several instruments are in force between the two States: "));
    }

    @Test
    void an_instrument_not_yet_in_force_is_not_examined_by_default() {
        var answer = US_MX.screen("'asOf': '2000-01-01'");

        assertThat(answer.results())
                .extracting(InstrumentResult::instrument)
                .contains("US-MX-1976")
                .doesNotContain("COE-112");
        assertThat(US_MX.under("US-MX-1976", "'asOf': '2000-01-01'").warnings())
                .noneMatch(warning -> warning.contains("COE-112"));
        assertThat(US_MX.under("US-MX-1976", "'asOf': '2024-01-01'").warnings())
                .anyMatch(warning -> warning.contains("COE-112"));
    }

    @Test
    void a_better_verdict_goes_before_a_bilateral_instrument() {
        var answer =
                US_MX.screen("'asOf': '2024-01-20', 'dates': {'petition': '2024-01-01', 'requestMade': '2024-01-02',"
                        + " 'requestReceived': '2024-01-03'}, 'sentence': {'kind': 'LIFE'}, 'assumeVerified': true");

        assertThat(answer.results())
                .filteredOn(result -> result.instrument().equals("US-MX-1976"))
                .extracting(InstrumentResult::verdict)
                .containsExactly(Verdict.INELIGIBLE);
        assertThat(answer.recommended()).isEqualTo("COE-112");
    }

    @Test
    void among_multilateral_instruments_the_newest_is_recommended() {
        var answer = US_MX.screen("'instruments': ['COE-112', 'OAS-A57'], " + AMPLE);

        assertThat(answer.recommended()).isEqualTo("OAS-A57");
    }

    @Test
    void a_verdict_of_review_is_recommended_only_for_want_of_a_better_one() {
        assertThat(US_MX.screen("'instruments': ['US-MX-1976'], 'sentence': {'kind': 'LIFE'}")
                        .recommended())
                .isEqualTo("US-MX-1976");
        assertThat(US_MX.screen("'consent': {'given': false}").recommended()).isNull();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2007-10-31, NOT_APPLICABLE", "2007-11-01, ELIGIBLE"})
    void an_instrument_applies_from_the_day_it_binds_both_states(String asOf, String verdict) {
        var result = US_MX.under(
                "COE-112",
                "'asOf': '" + asOf
                        + "', 'dates': {'requestReceived': '2007-10-01'}, 'sentence': {'endDate': '2020-01-01'}");

        assertThat(result.verdict()).hasToString(verdict);
        assertThat(result.inForce()).isEqualTo(verdict.equals("ELIGIBLE"));
        assertThat(result.version()).isEqualTo("1.0.0");
    }

    @Test
    void a_state_that_is_not_listed_is_outside_and_nothing_else_is_asked() {
        var result = Trial.builtIn("US", "DE").under("US-MX-1976", AMPLE);

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(result.inForce()).isFalse();
        assertThat(result.findings()).extracting(Finding::condition).containsExactly("IN_FORCE");
        assertThat(result.findings().get(0).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(result.warnings()).isEmpty();
        assertThat(result.overlays()).isEmpty();
    }

    @Test
    void between_states_without_an_instrument_the_answer_is_empty() {
        var answer = Trial.builtIn("US", "CN").screen("");

        assertThat(answer.results()).isEmpty();
        assertThat(answer.recommended()).isNull();
        assertThat(answer.asOf()).isEqualTo(Trial.TODAY);
    }

    @Test
    void an_unknown_instrument_is_refused_by_its_place() {
        assertThatThrownBy(() -> US_MX.screen("'instruments': ['US-MX-1976', 'NO-SUCH-1']"))
                .isInstanceOfSatisfying(InvalidFacts.class, problem -> {
                    assertThat(problem.pointer()).isEqualTo("/instruments/1");
                    assertThat(problem.detail()).isEqualTo("there is no treaty profile with this id");
                });
    }

    @Test
    void the_day_of_the_evaluation_is_the_latest_date_on_file() {
        assertThat(US_MX.screen(
                                "'dates': {'petition': '2023-01-01', 'plannedHandover': '2025-06-01', 'arrest': '2020-01-01'}")
                        .asOf())
                .isEqualTo("2025-06-01");
        assertThat(US_MX.screen("'dates': {}").asOf()).isEqualTo(Trial.TODAY);
    }

    @Test
    void a_statute_changes_the_verdict_and_can_be_left_out() {
        var trial = Trial.of("minServed: {rule: NONE}").with("DOMESTIC_LAW", "BB", "consent: {required: true}");
        var refused = "'consent': {'given': false}, 'assumeVerified': true";

        var with = trial.only(refused);

        assertThat(with.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(with.overlays()).containsExactly("BB-LAW 1.0.0");
        assertThat(Trial.said(Trial.one(with, Code.CONSENT, Layer.DOMESTIC_LAW)))
                .isEqualTo("FAIL temporary");
        assertThat(trial.only("'overlays': false").overlays()).isEmpty();
        assertThat(trial.only("'overlays': true").overlays()).hasSize(1);
    }

    @Test
    void where_the_treaty_is_silent_and_a_statute_speaks_the_statute_alone_is_listed() {
        var trial = Trial.of("minServed: {rule: NONE}").with("DOMESTIC_LAW", "BB", "consent: {required: true}");

        assertThat(Trial.findings(trial.only(""), Code.CONSENT, Layer.TREATY)).isEmpty();
        assertThat(Trial.findings(trial.only("'overlays': false"), Code.CONSENT, Layer.TREATY))
                .hasSize(1);
    }

    @Test
    void a_statute_that_does_not_speak_of_a_matter_lists_nothing() {
        var result = Trial.of("consent: {required: true}")
                .with("DOMESTIC_LAW", "BB", "finality: {finalRequired: true}")
                .only("'person': {'birthDate': '2015-01-01'}");

        assertThat(result.findings())
                .filteredOn(finding -> finding.layer() == Layer.DOMESTIC_LAW)
                .extracting(Finding::condition)
                .containsExactly("FINALITY", "PENDING_PROCEEDINGS");
    }

    @Test
    void a_policy_is_listed_and_counted_and_changes_nothing() {
        var trial = Trial.of("proceedings: {appeal: true}")
                .with("POLICY", "AA", "proceedings: {charge: true}\nfinancial: {unpaidConfiscationBars: true}");
        var result = trial.only("'proceedings': [{'kind': 'CHARGE', 'state': 'AA', 'filedOn': '2023-01-01'}],"
                + " 'financial': [{'kind': 'CONFISCATION', 'outstanding': true}]");

        assertThat(result.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(result.policyBlocks()).isEqualTo(2);
        assertThat(Trial.said(Trial.findings(result, Code.POLICY, Layer.POLICY)))
                .isEqualTo("FAIL temporary, FAIL temporary");
        assertThat(Trial.findings(result, Code.POLICY, Layer.POLICY)
                        .get(0)
                        .facts()
                        .keySet())
                .containsExactly("matter", "kind", "state", "filedOn");
        assertThat(Trial.said(Trial.one(result, Code.PENDING_PROCEEDINGS, Layer.TREATY)))
                .isEqualTo("PASS");
    }

    @Test
    void an_open_question_of_policy_changes_nothing_either() {
        var result = Trial.of("minServed: {rule: NONE}")
                .with("POLICY", "AA", "remaining: {period: P6M, measuredAt: PETITION}")
                .only("");

        assertThat(Trial.said(Trial.one(result, Code.POLICY, Layer.POLICY))).isEqualTo("UNKNOWN");
        assertThat(result.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(result.policyBlocks()).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        ^^ | ELIGIBLE
        'person': {'nationalities': ['BB', 'AA']} | REFUSABLE
        'person': {'nationalities': ['BB', 'AA']}, 'sentence': {'kind': 'LIFE'} | NEEDS_REVIEW
        'person': {'nationalities': ['BB', 'AA']}, 'sentence': {'kind': 'LIFE'}, 'consent': {'given': false} | INELIGIBLE
        'person': {'nationalities': ['BB', 'AA']}, 'sentence': {'kind': 'SUPERVISION'}, 'consent': {'given': false} | NOT_APPLICABLE
        """)
    void the_worst_finding_gives_the_verdict(String facts, String verdict) {
        var result = Trial.of("""
                        scope: {supervision: false}
                        link: {dualNational: DISCRETIONARY_REFUSAL}
                        remaining: {confidence: UNVERIFIED, indeterminate: REQUIRES_FIXED_TERM}
                        consent: {required: true}
                        """).only(facts);

        assertThat(result.verdict()).hasToString(verdict);
    }

    @Test
    void treaty_findings_come_first_then_statutes_then_policies() {
        var layers = US_MX.screen(AMPLE).results().get(0).findings().stream()
                .map(Finding::layer)
                .distinct();

        assertThat(layers).containsExactly(Layer.TREATY, Layer.DOMESTIC_LAW, Layer.POLICY);
    }

    @Test
    void a_pinned_version_is_used_and_an_unknown_one_refused() {
        var screening = new Screening(US_MX.book());
        var request = ScreeningJson.read(
                "{\"sentencingState\": \"US\", \"receivingState\": \"MX\", \"instruments\": [\"US-MX-1976\"]}");

        assertThat(screening
                        .screen(request, Trial.TODAY, Map.of("US-MX-1976", "1.0.0"))
                        .results())
                .extracting(InstrumentResult::version)
                .containsExactly("1.0.0");
        assertThatThrownBy(() -> screening.screen(request, Trial.TODAY, Map.of("US-MX-1976", "9.9.9")))
                .isInstanceOf(InvalidFacts.class);
    }

    @Test
    void a_past_verdict_is_worked_out_again_from_its_facts() {
        var screening = new Screening(US_MX.book());
        var facts =
                ScreeningJson.read("{\"sentencingState\": \"US\", \"receivingState\": \"MX\", \"asOf\": \"2024-01-20\","
                        + " \"dates\": {\"petition\": \"2024-01-16\"}, \"sentence\": {\"endDate\": \"2024-07-15\"}}");
        var then = screening.examine(facts, "US-MX-1976", "1.0.0");

        var same = screening.explain(facts, "US-MX-1976", "1.0.0", then.verdict(), then.findings());
        var other = screening.explain(facts, "US-MX-1976", "1.0.0", Verdict.ELIGIBLE, then.findings());
        var fewer = screening.explain(
                facts, "US-MX-1976", "1.0.0", then.verdict(), then.findings().subList(1, 5));

        assertThat(then.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(same.reproduced()).isTrue();
        assertThat(same.result()).isEqualTo(then);
        assertThat(other.reproduced()).isFalse();
        assertThat(fewer.reproduced()).isFalse();
        assertThat(fewer.differences()).isNotEmpty();
    }

    @Test
    void a_case_is_examined_on_its_own_day_and_version() {
        var screening = new Screening(US_MX.book());
        var undated = ScreeningJson.read("{\"sentencingState\": \"US\", \"receivingState\": \"MX\"}");
        var dated = ScreeningJson.read(
                "{\"sentencingState\": \"US\", \"receivingState\": \"MX\", \"asOf\": \"2024-01-20\"}");

        assertThatThrownBy(() -> screening.examine(undated, "US-MX-1976", "1.0.0"))
                .isInstanceOf(InvalidFacts.class)
                .hasMessageContaining("/asOf");
        assertThatThrownBy(() -> screening.examine(dated, "US-MX-1976", "0.0.1"))
                .isInstanceOf(InvalidFacts.class);
        assertThat(screening.examine(dated, "US-MX-1976", "1.0.0").findings())
                .anyMatch(finding ->
                        finding.reason().contains(LocalDate.of(2024, 1, 20).toString()));
    }
}
