package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonConditionsTest {

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        NATIONAL | ^^ | PASS
        NATIONAL | 'nationalities': ['BB'] | PASS
        NATIONAL | 'nationalities': ['AA'] | FAIL
        CITIZEN | 'nationalities': ['CC', 'BB'] | PASS
        CITIZEN | 'nationalities': ['CC'] | FAIL
        NATIONAL | 'nationalities': ['BB'], 'nationalityAcquired': {'BB': '2024-01-20'} | PASS
        NATIONAL | 'nationalities': ['BB'], 'nationalityAcquired': {'BB': '2024-01-21'} | FAIL
        NATIONAL | 'nationalities': ['BB'], 'nationalityAcquired': {'CC': '2024-01-21'} | PASS
        NATIONAL | 'nationalityAcquired': {'BB': '2024-01-20'} | PASS
        NATIONAL | 'nationalityAcquired': {'BB': '2024-01-21'} | FAIL
        NATIONAL | 'nationalities': ['CC'], 'permanentResidentOf': ['BB'] | FAIL
        NATIONAL, PERMANENT_RESIDENT | 'nationalities': ['CC'], 'permanentResidentOf': ['BB'] | PASS
        NATIONAL, PERMANENT_RESIDENT | 'nationalities': ['CC'], 'permanentResidentOf': ['AA'] | FAIL
        NATIONAL, CLOSE_TIES | 'nationalities': ['CC'], 'closeTiesTo': ['BB'] | PASS
        NATIONAL, CLOSE_TIES | 'nationalities': ['CC'], 'closeTiesTo': ['CC'] | FAIL
        NATIONAL_LIVING_THERE | 'nationalities': ['BB'], 'livesIn': 'BB' | PASS
        NATIONAL_LIVING_THERE | 'nationalities': ['BB'] | PASS
        NATIONAL_LIVING_THERE | 'nationalities': ['BB'], 'livesIn': 'AA' | FAIL
        NATIONAL_LIVING_THERE | 'nationalities': ['CC'], 'livesIn': 'BB' | FAIL
        NATIONAL_LIVING_THERE, CONSENTING_STATE | 'nationalities': ['CC'] | UNKNOWN
        """)
    void one_of_the_ties_that_the_instrument_names_is_enough(String ties, String person, String outcome) {
        var finding = Trial.of("link: {anyOf: [" + ties + "], effect: CONDITION}")
                .finding(Code.NATIONALITY, "'person': {" + person + "}");

        assertThat(Trial.said(finding)).as(finding.reason()).isEqualTo(outcome);
        assertThat(finding.reason()).containsAnyOf("BB");
    }

    @Test
    void a_missing_tie_says_which_ones_would_do_and_when_nationality_comes() {
        var finding = Trial.of("link: {anyOf: [NATIONAL, CLOSE_TIES]}")
                .finding(
                        Code.NATIONALITY,
                        "'person': {'nationalities': ['BB'], 'nationalityAcquired': {'BB': '2025-01-01'}}");

        assertThat(finding.reason())
                .isEqualTo("On 2024-01-20 the person has none of these ties to BB: national, close ties;"
                        + " its nationality comes only on 2025-01-01.");
        assertThat(finding.facts()).containsEntry("nationalities", "BB").containsEntry("receivingState", "BB");
    }

    @Test
    void a_home_that_is_not_on_file_is_told_apart_from_one_that_is() {
        var trial = Trial.of("link: {anyOf: [NATIONAL_LIVING_THERE]}");

        assertThat(trial.finding(Code.NATIONALITY, "").reason())
                .isEqualTo("The person is a national of BB and no home elsewhere is on file.");
        assertThat(trial.finding(Code.NATIONALITY, "'person': {'livesIn': 'BB'}")
                        .reason())
                .isEqualTo("The person is a national of BB and lives there.");
    }

    @Test
    void a_missing_tie_may_be_a_mere_ground_of_refusal() {
        var finding = Trial.of("link: {anyOf: [NATIONAL], effect: REFUSAL_GROUND}")
                .finding(Code.NATIONALITY, "'person': {'nationalities': ['CC']}");

        assertThat(Trial.said(finding)).isEqualTo("REFUSABLE");
        assertThat(finding.reason()).endsWith("national.");
    }

    @ParameterizedTest(name = "order of {0}, agreed {1}: {2}")
    @CsvSource({"2024-01-20, false, PASS", "2024-01-21, false, UNKNOWN", "2024-01-21, true, PASS"})
    void a_national_to_be_expelled_or_a_consenting_state(String order, boolean agreed, String outcome) {
        var finding = Trial.of("link: {anyOf: [NATIONAL_TO_BE_EXPELLED, CONSENTING_STATE]}")
                .finding(
                        Code.NATIONALITY,
                        "'exceptionAgreed': " + agreed
                                + ", 'sentence': {'endDate': '2030-01-01', 'expulsionOrder': {'date': '" + order
                                + "', 'consequential': true}}");

        assertThat(Trial.said(finding)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        DISCRETIONARY_REFUSAL | "BB", "AA" | REFUSABLE
        DISCRETIONARY_REFUSAL | "BB" | PASS
        DISCRETIONARY_REFUSAL | "BB", "CC" | PASS
        BAR | "BB", "AA" | FAIL
        BAR | "BB" | PASS
        ALLOW | "BB", "AA" | PASS
        """)
    void a_second_nationality_means_what_the_instrument_says(String rule, String nationalities, String outcome) {
        var finding = Trial.of("link: {dualNational: " + rule + "}")
                .finding(Code.DUAL_NATIONAL, "'person': {'nationalities': [" + nationalities + "]}");

        assertThat(Trial.said(finding)).isEqualTo(outcome);
    }

    @Test
    void without_nationalities_on_file_nobody_is_a_dual_national() {
        assertThat(Trial.said(Trial.of("link: {dualNational: BAR}").finding(Code.DUAL_NATIONAL, "")))
                .isEqualTo("PASS");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'person': {} | PASS | can consent alone
        'person': {'birthDate': '2006-01-20'} | PASS | can consent alone
        'person': {'birthDate': '2006-01-21'} | FAIL temporary | Under 18 on 2024-01-20
        'person': {'birthDate': '2006-01-21'}, 'consent': {'given': true, 'by': 'PARENT'} | PASS | represented by a parent
        'person': {'birthDate': '2006-01-21'}, 'consent': {'given': true, 'by': 'COURT'} | FAIL temporary | one of: parent, guardian
        'person': {'birthDate': '2006-01-21'}, 'consent': {'given': false, 'by': 'PARENT'} | FAIL temporary | Under 18
        'person': {'capacity': 'INCAPABLE'} | FAIL temporary | Incapable
        'person': {'capacity': 'INCAPABLE'}, 'consent': {'given': true, 'by': 'GUARDIAN'} | PASS | represented by a guardian
        'person': {'capacity': 'UNKNOWN'} | UNKNOWN | not known
        'person': {'capacity': 'UNKNOWN'}, 'consent': {'given': true, 'by': 'GUARDIAN'} | PASS | can consent alone
        """)
    void a_minor_or_incapable_person_needs_one_whom_the_law_names(String facts, String outcome, String reason) {
        var trial = Trial.of("consent: {required: true, representatives: [PARENT, GUARDIAN], adultAge: 18}");
        var finding = trial.finding(Code.CAPACITY, facts);
        var consent = trial.finding(Code.CONSENT, facts);

        assertThat(Trial.said(finding)).isEqualTo(outcome);
        assertThat(finding.reason()).contains(reason);
        assertThat(Trial.said(consent)).isEqualTo(outcome.startsWith("FAIL") ? "FAIL temporary" : "PASS");
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2004-02-29, 2022-02-28, PASS", "2004-02-29, 2022-02-27, FAIL temporary"})
    void somebody_born_on_a_leap_day_comes_of_age_on_the_last_day_of_february(
            String born, String asOf, String outcome) {
        var finding = Trial.of("consent: {required: true, representatives: [PARENT]}")
                .finding(Code.CAPACITY, "'asOf': '" + asOf + "', 'person': {'birthDate': '" + born + "'}");

        assertThat(Trial.said(finding)).isEqualTo(outcome);
    }

    @Test
    void an_age_that_is_not_verified_leaves_doubt_about_a_minor_only() {
        var trial = Trial.of(
                "consent: {confidence: VERIFIED, representatives: [PARENT], adultAge: {value: 18, confidence: UNVERIFIED}}");
        var minor = trial.finding(Code.CAPACITY, "'person': {'birthDate': '2015-01-01'}");
        var incapable = trial.finding(Code.CAPACITY, "'person': {'capacity': 'INCAPABLE'}");

        assertThat(Trial.said(minor)).isEqualTo("UNKNOWN temporary");
        assertThat(minor.facts()).containsEntry("minor", "true").containsEntry("by", "PERSON");
        assertThat(Trial.said(incapable)).isEqualTo("FAIL temporary");
        assertThat(trial.finding(Code.CAPACITY, "'consent': {'given': false}").facts())
                .doesNotContainKey("by");
    }

    @Test
    void a_profile_sets_its_own_age() {
        var facts = "'person': {'birthDate': '2005-01-21'}";

        assertThat(Trial.said(Trial.of("consent: {representatives: [PARENT], adultAge: 19}")
                        .finding(Code.CAPACITY, facts)))
                .isEqualTo("FAIL temporary");
        assertThat(Trial.said(Trial.of("consent: {representatives: [PARENT], adultAge: 18}")
                        .finding(Code.CAPACITY, facts)))
                .isEqualTo("PASS");
    }

    @Test
    void where_the_profile_names_no_representative_only_a_doubt_is_listed() {
        var trial = Trial.of("consent: {required: true}");
        var minor = "'person': {'birthDate': '2010-01-01'}";

        assertThat(Trial.findings(trial.only(""), Code.CAPACITY, Layer.TREATY)).isEmpty();
        assertThat(Trial.said(trial.finding(Code.CAPACITY, minor))).isEqualTo("UNKNOWN");
        assertThat(Trial.said(trial.finding(Code.CAPACITY, minor + ", 'consent': {'given': true, 'by': 'PARENT'}")))
                .isEqualTo("PASS");
        assertThat(Trial.said(trial.finding(Code.CAPACITY, minor + ", 'consent': {'given': false, 'by': 'PARENT'}")))
                .isEqualTo("UNKNOWN");
        assertThat(Trial.said(trial.finding(Code.CAPACITY, "'person': {'capacity': 'UNKNOWN'}")))
                .isEqualTo("UNKNOWN");
    }
}
