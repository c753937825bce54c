package dev.repatria.core.screening;

import static dev.repatria.core.screening.Code.DOMICILE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomicileTest {

    private static final Trial FIVE_YEARS =
            Trial.of("link: {domicileBar: {years: 5, intentRequired: true, measuredAt: ARREST, custodyCounts: false}}");

    @ParameterizedTest(name = "from {0} to {1}, arrest {2}: {3}")
    @CsvSource({
        "2015-03-01, , 2020-03-01, FAIL",
        "2015-03-01, , 2020-02-29, PASS",
        "2015-03-01, 2020-02-29, 2020-06-01, PASS",
        "2015-03-01, 2020-03-01, 2020-06-01, FAIL",
        "2016-02-29, , 2021-02-28, FAIL",
        "2016-02-29, , 2021-02-27, PASS",
        "2020-03-01, , 2019-01-01, PASS",
        "2018-01-20, , , FAIL",
        "2018-01-20, 2023-01-20, , FAIL",
        "2018-01-20, 2023-01-19, , PASS",
        "2019-01-20, , , FAIL",
        "2019-01-21, , , PASS",
        "2015-03-01, 2030-01-01, , FAIL",
    })
    void five_years_of_presence_are_counted_forward_to_the_arrest(
            String from, String to, String arrest, String outcome) {
        var stay = stay("AA", from, to, true, false);
        var finding = FIVE_YEARS.finding(DOMICILE, presence(stay) + (arrest == null ? "" : arrest(arrest)));

        assertThat(Trial.said(finding)).as(finding.reason()).isEqualTo(outcome);
    }

    @Test
    void the_reason_names_the_days() {
        var finding = FIVE_YEARS.finding(
                DOMICILE, presence(stay("AA", "2015-03-01", null, true, false)) + arrest("2022-05-05"));

        assertThat(finding.reason())
                .isEqualTo(
                        "5 years of presence with intent to stay from 2015-03-01 were reached on 2020-03-01, not after 2022-05-05.");
        assertThat(finding.facts())
                .containsEntry("from", "2015-03-01")
                .containsEntry("threshold", "2020-03-01")
                .containsEntry("measuredOn", "2022-05-05");
    }

    @ParameterizedTest(name = "intent {0}, custody {1}: {2}")
    @CsvSource({"true, false, FAIL", "false, false, PASS", "true, true, PASS", "false, true, PASS"})
    void presence_needs_intent_and_freedom(boolean intent, boolean custody, String outcome) {
        var stay = stay("AA", "2010-01-01", "2018-01-01", intent, custody);

        assertThat(Trial.said(FIVE_YEARS.finding(DOMICILE, presence(stay)))).isEqualTo(outcome);
    }

    @Test
    void a_profile_may_count_custody_and_ask_no_intent() {
        var lenient = Trial.of("link: {domicileBar: {years: 5, custodyCounts: true}}");
        var stay = stay("AA", "2010-01-01", "2018-01-01", false, true);

        assertThat(Trial.said(lenient.finding(DOMICILE, presence(stay)))).isEqualTo("FAIL");
        assertThat(lenient.finding(DOMICILE, presence(stay("AA", "2023-01-01", null, false, false)))
                        .reason())
                .isEqualTo("By 2024-01-20 the person had not been present for 5 years.");
    }

    @Test
    void only_the_sentencing_state_counts() {
        assertThat(Trial.said(FIVE_YEARS.finding(DOMICILE, presence(stay("BB", "2010-01-01", null, true, false)))))
                .isEqualTo("PASS");
        assertThat(Trial.said(FIVE_YEARS.finding(DOMICILE, ""))).isEqualTo("PASS");
    }

    @ParameterizedTest(name = "{0}..{1} and {2}..{3}: {4}")
    @CsvSource({
        "2015-01-01, 2017-12-31, 2018-01-01, 2020-01-01, FAIL",
        "2015-01-01, 2018-12-31, 2018-01-01, 2020-01-01, FAIL",
        "2015-01-01, 2019-12-31, 2016-01-01, 2017-01-01, PASS",
        "2015-01-01, 2020-01-01, 2016-01-01, 2017-01-01, FAIL",
        "2015-01-01, 2017-12-31, 2018-01-03, 2020-01-03, UNKNOWN",
        "2015-01-01, 2017-12-31, 2018-01-02, 2020-01-02, UNKNOWN",
        "2015-01-01, 2017-12-31, 2018-01-03, 2020-01-02, PASS",
    })
    void stays_without_a_break_are_one_and_stays_with_breaks_leave_doubt(
            String from, String to, String again, String last, String outcome) {
        var stays = presence(stay("AA", again, last, true, false) + ", " + stay("AA", from, to, true, false));

        assertThat(Trial.said(FIVE_YEARS.finding(DOMICILE, stays))).isEqualTo(outcome);
    }

    @Test
    void an_arrest_after_the_day_of_the_evaluation_does_not_count_yet() {
        var facts = "'asOf': '2020-02-29', 'dates': {'arrest': '2021-01-01'}, "
                + presence(stay("AA", "2015-03-01", null, true, false));

        assertThat(FIVE_YEARS.finding(DOMICILE, facts).facts()).containsEntry("measuredOn", "2020-02-29");
    }

    @Test
    void a_bar_measured_at_the_handover_never_counts_days_to_come() {
        var trial = Trial.of("link: {domicileBar: {years: 5, measuredAt: TRANSFER}}");
        var facts = "'asOf': '2020-02-29', 'dates': {'plannedHandover': '2021-01-01'}, "
                + presence(stay("AA", "2015-03-01", null, true, false));

        assertThat(Trial.said(trial.finding(DOMICILE, facts))).isEqualTo("PASS");
    }

    private static String presence(String stays) {
        return "'person': {'presence': [" + stays + "]}";
    }

    private static String arrest(String date) {
        return ", 'asOf': '2024-01-20', 'dates': {'arrest': '" + date + "'}";
    }

    private static String stay(String state, String from, String to, boolean intent, boolean custody) {
        return "{'state': '" + state + "', 'from': '" + from + "'" + (to == null ? "" : ", 'to': '" + to + "'")
                + ", 'intentToStay': " + intent + ", 'custody': " + custody + "}";
    }
}
