package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        SUPERVISION | custodial: true, supervision: false | FAIL
        SUPERVISION | custodial: true, supervision: true | PASS
        LIFE | custodial: true, supervision: false | PASS
        LIFE | custodial: false, supervision: true | FAIL
        DEATH | custodial: false | PASS
        """)
    void a_sentence_of_another_kind_is_outside(String kind, String scope, String outcome) {
        var result = Trial.of("scope: {" + scope + "}").only("'sentence': {'kind': '" + kind + "'}");

        assertThat(Trial.said(Trial.one(result, Code.SCOPE, Layer.TREATY))).isEqualTo(outcome);
        assertThat(result.verdict() == Verdict.NOT_APPLICABLE).isEqualTo(outcome.equals("FAIL"));
    }

    @Test
    void outside_the_scope_nothing_else_is_asked() {
        var result = Trial.of("scope: {supervision: false}\nconsent: {required: true}")
                .only("'sentence': {'kind': 'SUPERVISION'}, 'consent': {'given': false}");

        assertThat(result.findings()).extracting(Finding::condition).containsExactly("IN_FORCE", "SCOPE");
        assertThat(result.warnings()).isEmpty();
        assertThat(result.inForce()).isTrue();
    }

    @Test
    void a_scope_that_is_not_verified_puts_nobody_outside() {
        var result = Trial.of("scope: {confidence: UNVERIFIED, supervision: false}")
                .only("'sentence': {'kind': 'SUPERVISION'}");

        assertThat(Trial.said(Trial.one(result, Code.SCOPE, Layer.TREATY))).isEqualTo("UNKNOWN");
        assertThat(result.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
    }

    @Test
    void a_profile_without_a_scope_lists_none() {
        assertThat(Trial.findings(Trial.of("minServed: {rule: NONE}").only(""), Code.SCOPE, Layer.TREATY))
                .isEmpty();
        assertThat(Trial.findings(
                        Trial.of("scope: {supervision: true}").only("'sentence': {'kind': 'LIFE'}"),
                        Code.SCOPE,
                        Layer.TREATY))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} on the route {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        [NON_CONSENT] | CONSENT | NOT_APPLICABLE
        [NON_CONSENT] | NON_CONSENT | INELIGIBLE
        [CONSENT] | CONSENT | ELIGIBLE
        [CONSENT] | NON_CONSENT | INELIGIBLE
        [CONSENT, NON_CONSENT] | CONSENT | ELIGIBLE
        """)
    void an_instrument_for_transfers_without_consent_does_not_apply_to_others(
            String routes, String route, String verdict) {
        var trial = Trial.of("scope: {custodial: true, routes: " + routes + "}\nconsent: {required: true}");

        assertThat(trial.only("'route': '" + route + "'").verdict()).hasToString(verdict);
    }

    @ParameterizedTest(name = "born {1}, juveniles {0}: {2}")
    @CsvSource({
        "EXCLUDED, 2006-01-21, FAIL",
        "EXCLUDED, 2006-01-20, PASS",
        "SPECIAL_AGREEMENT, 2006-01-21, PASS",
        "COVERED, 2006-01-21, PASS",
    })
    void young_persons_may_be_outside(String coverage, String born, String outcome) {
        var result = Trial.of("scope: {custodial: true, juveniles: " + coverage + "}")
                .only("'person': {'birthDate': '" + born + "'}");

        assertThat(Trial.said(Trial.one(result, Code.SCOPE, Layer.TREATY))).isEqualTo(outcome);
        assertThat(result.warnings().stream().anyMatch(warning -> warning.contains("special agreement")))
                .isEqualTo(coverage.equals("SPECIAL_AGREEMENT"));
    }

    @ParameterizedTest(name = "{0}, judgment of {1}: {2}")
    @CsvSource({
        "AFTER_ENTRY, 1989-12-31, FAIL",
        "AFTER_ENTRY, 1990-01-01, PASS",
        "BEFORE_AND_AFTER, 1989-12-31, PASS",
    })
    void an_old_judgment_may_be_outside(String temporal, String judgment, String outcome) {
        var result = Trial.of("scope: {custodial: true, temporal: " + temporal + "}")
                .only("'finality': {'judgmentDate': '" + judgment + "', 'finalOn': '1995-01-01'}");

        assertThat(Trial.said(Trial.one(result, Code.SCOPE, Layer.TREATY))).isEqualTo(outcome);
        assertThat(Trial.said(Trial.one(
                        Trial.of("scope: {custodial: true, temporal: AFTER_ENTRY}")
                                .only(""),
                        Code.SCOPE,
                        Layer.TREATY)))
                .isEqualTo("PASS");
    }
}
