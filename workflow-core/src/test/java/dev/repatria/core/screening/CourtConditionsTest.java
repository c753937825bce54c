package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtConditionsTest {

    @ParameterizedTest(name = "{0}: {1}, with the time to appeal {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {} | PASS | PASS
        {'judgmentDate': '2023-01-01', 'finalOn': '2024-01-20'} | PASS | PASS
        {'judgmentDate': '2023-01-01', 'finalOn': '2024-01-21'} | FAIL temporary | FAIL temporary
        {'judgmentDate': '2023-01-01', 'appealDeadline': '2024-01-19'} | PASS | PASS
        {'judgmentDate': '2023-01-01', 'appealDeadline': '2024-01-20'} | FAIL temporary | FAIL temporary
        {'judgmentDate': '2023-01-01', 'appealDeadline': '2024-01-20', 'finalOn': '2024-01-10'} | PASS | FAIL temporary
        {'judgmentDate': '2023-01-01', 'appealDeadline': '2024-01-19', 'finalOn': '2024-01-21'} | FAIL temporary | FAIL temporary
        {'judgmentDate': '2023-01-01'} | UNKNOWN | UNKNOWN
        """)
    void a_judgment_is_final_from_its_day_and_the_last_day_to_appeal_still_counts(
            String finality, String finalOnly, String timeToo) {
        var facts = "'finality': " + finality;

        assertThat(Trial.said(Trial.of("finality: {finalRequired: true}").finding(Code.FINALITY, facts)))
                .isEqualTo(finalOnly);
        assertThat(Trial.said(Trial.of("finality: {finalRequired: true, appealTimeMustExpire: true}")
                        .finding(Code.FINALITY, facts)))
                .isEqualTo(timeToo);
        assertThat(Trial.said(Trial.of("finality: {appealTimeMustExpire: true}").finding(Code.FINALITY, facts)))
                .isEqualTo(timeToo);
    }

    @Test
    void without_facts_the_contract_takes_the_judgment_as_final() {
        assertThat(Trial.said(Trial.of("finality: {finalRequired: true}").finding(Code.FINALITY, "")))
                .isEqualTo("PASS");
    }

    @Test
    void an_instrument_that_does_not_ask_for_finality_lists_none() {
        assertThat(Trial.of("finality: {finalRequired: false}").only("").findings())
                .noneMatch(finding -> finding.condition().equals("FINALITY"));
    }

    @ParameterizedTest(name = "filed {0}, ended {1}: {2}")
    @CsvSource({
        "2024-01-20, , FAIL temporary",
        "2024-01-21, , PASS",
        "2023-01-01, 2024-01-20, PASS",
        "2023-01-01, 2024-01-21, FAIL temporary",
    })
    void a_proceeding_bars_from_the_day_it_is_filed_to_the_day_it_ends(String filed, String ended, String outcome) {
        var finding = Trial.of("proceedings: {appeal: true, pendingIn: [SENTENCING]}")
                .finding(Code.PENDING_PROCEEDINGS, proceeding("APPEAL", "AA", filed, ended));

        assertThat(Trial.said(finding)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} in {1} under {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        APPEAL | AA | appeal: true | FAIL temporary
        APPEAL | AA | collateralAttack: true | PASS
        APPEAL | BB | appeal: true, pendingIn: [SENTENCING] | PASS
        APPEAL | BB | appeal: true, pendingIn: [SENTENCING, RECEIVING] | FAIL temporary
        APPEAL | BB | appeal: true | FAIL temporary
        COLLATERAL_ATTACK | AA | appeal: true, collateralAttack: true | FAIL temporary
        COLLATERAL_ATTACK | AA | appeal: true, collateralAttack: false | PASS
        CHARGE | AA | charge: true | FAIL temporary
        CHARGE | AA | appeal: true | PASS
        INQUIRY | AA | inquiry: true | FAIL temporary
        CONTEMPT | AA | contempt: true | FAIL temporary
        THIRD_STATE_EXTRADITION | CC | appeal: true, thirdStateExtradition: true | PASS
        """)
    void only_the_kinds_that_the_instrument_names_bar(String kind, String state, String rule, String outcome) {
        var finding = Trial.of("proceedings: {" + rule + "}")
                .finding(Code.PENDING_PROCEEDINGS, proceeding(kind, state, "2023-05-06", null));

        assertThat(Trial.said(finding)).isEqualTo(outcome);
        if (outcome.startsWith("FAIL")) {
            assertThat(finding.reason()).endsWith(" in " + state + ", filed on 2023-05-06, is open on 2024-01-20.");
        }
    }

    @Test
    void every_open_proceeding_has_a_finding_of_its_own() {
        var result = Trial.of("proceedings: {appeal: true, charge: true}")
                .only("'proceedings': [{'kind': 'APPEAL', 'state': 'AA', 'filedOn': '2023-01-01'},"
                        + " {'kind': 'CHARGE', 'state': 'AA', 'filedOn': '2023-01-01'},"
                        + " {'kind': 'INQUIRY', 'state': 'AA', 'filedOn': '2023-01-01'}]");

        assertThat(Trial.said(Trial.findings(result, Code.PENDING_PROCEEDINGS, Layer.TREATY)))
                .isEqualTo("FAIL temporary, FAIL temporary");
    }

    @Test
    void where_only_finality_is_asked_an_open_appeal_bars_all_the_same() {
        var trial = Trial.of("finality: {finalRequired: true}");
        var appeal = proceeding("APPEAL", "AA", "2023-01-01", null);

        assertThat(Trial.said(trial.finding(Code.PENDING_PROCEEDINGS, appeal))).isEqualTo("FAIL temporary");
        assertThat(Trial.said(trial.finding(Code.FINALITY, appeal))).isEqualTo("PASS");
        assertThat(Trial.said(trial.finding(
                        Code.PENDING_PROCEEDINGS, proceeding("COLLATERAL_ATTACK", "AA", "2023-01-01", null))))
                .isEqualTo("PASS");
    }

    @Test
    void an_instrument_that_names_no_proceeding_lists_none() {
        assertThat(Trial.of("proceedings: {appeal: false}")
                        .only(proceeding("APPEAL", "AA", "2023-01-01", null))
                        .findings())
                .noneMatch(finding -> finding.condition().equals("PENDING_PROCEEDINGS"));
    }

    @ParameterizedTest(name = "{0}, ended {1}: {2}")
    @CsvSource({
        "THIRD_STATE_EXTRADITION, , FAIL temporary",
        "THIRD_STATE_EXTRADITION, 2024-01-20, PASS",
        "CHARGE, , PASS",
    })
    void the_request_of_a_third_state_bars_where_the_instrument_says_so(String kind, String ended, String outcome) {
        var facts = proceeding(kind, "CC", "2023-05-06", ended);
        var finding =
                Trial.of("proceedings: {thirdStateExtradition: true}").finding(Code.THIRD_STATE_EXTRADITION, facts);

        assertThat(Trial.said(finding)).isEqualTo(outcome);
        if (outcome.startsWith("FAIL")) {
            assertThat(finding.facts()).containsEntry("state", "CC").containsEntry("filedOn", "2023-05-06");
        }
        assertThat(Trial.of("proceedings: {thirdStateExtradition: false}")
                        .only(facts)
                        .findings())
                .noneMatch(other -> other.condition().equals("THIRD_STATE_EXTRADITION"));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "FEDERAL, , PASS",
        "NATIONAL, , PASS",
        "MILITARY, REFUSED, PASS",
        "STATE, GIVEN, PASS",
        "STATE, REFUSED, FAIL",
        "STATE, MISSING, UNKNOWN",
        "STATE, , UNKNOWN",
        ", REFUSED, PASS",
    })
    void the_federal_unit_whose_court_sentenced_must_agree(String court, String consent, String outcome) {
        var facts = "'sentence': {" + (court == null ? "" : "'court': '" + court + "'") + "}"
                + (consent == null ? "" : ", 'subnationalConsent': '" + consent + "'");

        assertThat(Trial.said(
                        Trial.of("subnationalConsent: {required: true}").finding(Code.SUBNATIONAL_CONSENT, facts)))
                .isEqualTo(outcome);
        assertThat(Trial.of("subnationalConsent: {required: false}").only(facts).findings())
                .noneMatch(finding -> finding.condition().equals("SUBNATIONAL_CONSENT"));
    }

    private static String proceeding(String kind, String state, String filed, String ended) {
        return "'proceedings': [{'kind': '" + kind + "', 'state': '" + state + "', 'filedOn': '" + filed + "'"
                + (ended == null ? "" : ", 'endedOn': '" + ended + "'") + "}]";
    }
}
