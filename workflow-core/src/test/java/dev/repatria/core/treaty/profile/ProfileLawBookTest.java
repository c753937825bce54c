package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Citation;
import dev.repatria.api.Confidence;
import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.Layer;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.screening.ProceedingKind;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.NonConsentBasis;
import dev.repatria.core.treaty.RequiredDocument;
import dev.repatria.core.treaty.WithdrawalCutoff;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileLawBookTest {

    @Test
    void consent_given_under_united_states_law_is_irrevocable_once_verified() {
        var cutoff = Book.law("US-MX-1976", "US", "MX").withdrawalCutoff();
        assertThat(cutoff)
                .isEqualTo(new Cited<>(
                        WithdrawalCutoff.VERIFICATION,
                        new Citation("US-18USC306", "18 USC 4100(b)"),
                        Confidence.VERIFIED,
                        Layer.DOMESTIC_LAW));
    }

    @Test
    void without_a_statute_on_file_consent_can_be_withdrawn_until_transfer_and_a_human_must_settle_it() {
        var cutoff = Book.law("COE-112", "MX", "US").withdrawalCutoff();
        assertThat(cutoff)
                .isEqualTo(new Cited<>(
                        WithdrawalCutoff.TRANSFER,
                        new Citation("COE-112", "Art. 7(1)"),
                        Confidence.UNVERIFIED,
                        Layer.TREATY));
    }

    @Test
    void canadian_law_lets_the_person_withdraw_until_transfer() {
        var cutoff = Book.law("US-CA-1977", "CA", "US").withdrawalCutoff();
        assertThat(cutoff.value()).isEqualTo(WithdrawalCutoff.TRANSFER);
        assertThat(cutoff.cite()).isEqualTo(new Citation("CA-ITOA", "s. 8(2)"));
    }

    @Test
    void only_the_sentencing_state_starts_a_transfer_between_the_united_states_and_mexico() {
        var law = Book.law("US-MX-1976", "US", "MX");
        assertThat(law.statesThatMayRequest().value()).containsExactly(Side.SENTENCING);
        assertThat(law.statesThatMayRequest().cite()).isEqualTo(new Citation("US-MX-1976", "Art. IV(1)"));
        assertThat(Book.law("COE-112", "US", "MX").statesThatMayRequest().value())
                .containsExactlyInAnyOrder(Side.SENTENCING, Side.RECEIVING);
        assertThat(Book.law("US-TH-1982", "TH", "US").statesThatMayRequest().value())
                .containsExactly(Side.RECEIVING);
    }

    @Test
    void reports_every_six_months_come_from_the_treaty_and_are_not_verified() {
        var reports = Book.law("US-MX-1976", "US", "MX").periodicReports().orElseThrow();
        assertThat(reports.value()).isEqualTo(Period.ofMonths(6));
        assertThat(reports.cite().article()).isEqualTo("Art. V(6)");
        assertThat(reports.confidence()).isEqualTo(Confidence.UNVERIFIED);
        assertThat(Book.law("COE-112", "US", "MX").periodicReports()).isEmpty();
    }

    @Test
    void views_and_reapplication_are_policies_of_the_sentencing_united_states_only() {
        var leaving = Book.law("US-MX-1976", "US", "MX");
        assertThat(leaving.viewsPeriod(Side.SENTENCING).orElseThrow().value()).isEqualTo(Period.ofDays(14));
        assertThat(leaving.viewsPeriod(Side.SENTENCING).orElseThrow().layer()).isEqualTo(Layer.POLICY);
        assertThat(leaving.viewsPeriod(Side.RECEIVING)).isEmpty();
        assertThat(leaving.reapplicationPeriod(Side.SENTENCING).orElseThrow().value())
                .isEqualTo(Period.ofYears(2));
        assertThat(Book.law("US-MX-1976", "MX", "US").viewsPeriod(Side.RECEIVING))
                .isEmpty();
    }

    @Test
    void an_annulled_transfer_to_the_united_states_is_notified_and_returned_by_statute() {
        var arriving = Book.law("US-MX-1976", "MX", "US");
        assertThat(arriving.annulmentNotice().orElseThrow().value()).isEqualTo(Period.ofDays(10));
        assertThat(arriving.returnWindow().orElseThrow().value()).isEqualTo(Period.ofDays(30));
        assertThat(Book.law("US-MX-1976", "US", "MX").annulmentNotice()).isEmpty();
    }

    @Test
    void a_charge_bars_by_policy_and_an_appeal_by_treaty() {
        var law = Book.law("US-MX-1976", "US", "MX");
        assertThat(law.bars(ProceedingKind.APPEAL).orElseThrow().layer()).isEqualTo(Layer.TREATY);
        assertThat(law.bars(ProceedingKind.CHARGE).orElseThrow().layer()).isEqualTo(Layer.POLICY);
        assertThat(law.bars(ProceedingKind.CONTEMPT).orElseThrow().layer()).isEqualTo(Layer.DOMESTIC_LAW);
        assertThat(law.bars(ProceedingKind.INQUIRY)).isEmpty();
    }

    @Test
    void the_framework_decision_has_ninety_and_thirty_days_and_partial_recognition() {
        var law = Book.law("EU-2008-909", "FR", "DE");
        assertThat(law.decisionPeriod().orElseThrow().value()).isEqualTo(Period.ofDays(90));
        assertThat(law.transferPeriod().orElseThrow().value()).isEqualTo(Period.ofDays(30));
        assertThat(law.postponedTransferPeriod().orElseThrow().value()).isEqualTo(Period.ofDays(10));
        assertThat(law.partialRecognition().orElseThrow().value()).isTrue();
        assertThat(law.reasonsOnRefusal(Side.RECEIVING).orElseThrow().value()).isTrue();
        assertThat(Book.law("US-MX-1976", "US", "MX").decisionPeriod()).isEmpty();
    }

    @Test
    void ireland_takes_over_no_sentence_because_of_an_expulsion_order() {
        assertThat(Book.law("COE-167", "GB", "IE")
                        .nonConsentBases()
                        .orElseThrow()
                        .value())
                .containsExactly(NonConsentBasis.FLED);
        assertThat(Book.law("COE-167", "IE", "GB")
                        .nonConsentBases()
                        .orElseThrow()
                        .value())
                .containsExactlyInAnyOrder(NonConsentBasis.EXPULSION_CONSEQUENTIAL, NonConsentBasis.FLED);
        assertThat(Book.law("COE-167", "IE", "GB").consentRequired().value()).isFalse();
    }

    @Test
    void switzerland_continues_and_kosovo_converts() {
        assertThat(Book.law("CH-XK-2012", "XK", "CH").enforcementMethods().value())
                .containsExactlyInAnyOrder(EnforcementMethod.CONTINUED, EnforcementMethod.ADAPTED);
        assertThat(Book.law("CH-XK-2012", "CH", "XK").enforcementMethods().value())
                .containsExactly(EnforcementMethod.CONVERTED);
    }

    @Test
    void the_declaration_of_the_receiving_state_replaces_the_general_methods() {
        assertThat(Book.law("COE-112", "MX", "US").enforcementMethods().value())
                .doesNotContain(EnforcementMethod.CONVERTED);
        assertThat(Book.law("COE-112", "US", "AL").enforcementMethods().value())
                .containsExactly(EnforcementMethod.CONVERTED);
        assertThat(Book.law("COE-112", "US", "FR").enforcementMethods().value())
                .containsExactlyInAnyOrder(EnforcementMethod.values());
    }

    @Test
    void portugal_also_receives_residents() {
        var day = LocalDate.of(2024, 1, 1);
        var toPortugal = Book.profile("COE-112").provisions(State.of("US"), State.of("PT"), day);
        var toFrance = Book.profile("COE-112").provisions(State.of("US"), State.of("FR"), day);
        assertThat(toPortugal.link().anyOf().value())
                .containsExactlyInAnyOrder(LinkRule.Link.NATIONAL, LinkRule.Link.PERMANENT_RESIDENT);
        assertThat(toFrance.link().anyOf().value()).containsExactly(LinkRule.Link.NATIONAL);
    }

    @Test
    void the_brazilian_or_swiss_pardon_needs_the_consent_of_the_sentencing_state() {
        assertThat(Book.law("CH-BR", "CH", "BR")
                        .receivingClemencyNeedsConsent()
                        .orElseThrow()
                        .value())
                .isTrue();
        assertThat(Book.law("COE-112", "CH", "BR").receivingClemencyNeedsConsent())
                .isEmpty();
    }

    @Test
    void the_protection_against_other_prosecutions_ends_after_forty_five_or_thirty_days() {
        assertThat(Book.law("COE-167", "CH", "FR")
                        .specialityWindow()
                        .orElseThrow()
                        .value())
                .isEqualTo(Period.ofDays(45));
        var amended = Book.law("COE-222", "CH", "LV");
        assertThat(amended.specialityWindow().orElseThrow().value()).isEqualTo(Period.ofDays(30));
        assertThat(amended.specialityAuthorisationPeriod().orElseThrow().value())
                .isEqualTo(Period.ofDays(90));
        assertThat(Book.law("US-MX-1976", "US", "MX").specialityWindow()).isEmpty();
        assertThat(Book.law("US-MX-1976", "US", "MX")
                        .personConsentsFirst()
                        .orElseThrow()
                        .value())
                .isTrue();
    }

    @Test
    void papers_owed_only_on_request_are_not_demanded() {
        assertThat(Book.law("COE-112", "US", "MX").documents())
                .extracting(RequiredDocument::kind)
                .containsExactly("JUDGMENT", "SENTENCE_STATEMENT", "CONSENT_DECLARATION");
        var papers = Book.law("US-MX-1976", "US", "MX").documents();
        assertThat(papers).extracting(RequiredDocument::when).containsOnly(RequiredDocument.When.TRANSMISSION);
        assertThat(papers.get(0).translated()).isTrue();
    }

    @Test
    void what_no_source_gives_is_assumed_in_favour_of_the_person_and_marked_so() {
        var law = Book.law("CH-BR", "BR", "CH");
        assertThat(law.consentRequired().value()).isTrue();
        assertThat(law.consentRequired().confidence()).isEqualTo(Confidence.UNVERIFIED);
        assertThat(law.consentRequired().cite().article()).isEqualTo("(no article on file)");
        assertThat(law.neverPastOriginalEnd().value()).isTrue();
        assertThat(law.periodicReports()).isEmpty();
    }

    @Test
    void a_statute_that_always_asks_for_consent_closes_the_route_without_it() {
        var profile = new ProfileLoader()
                .load("COE-167.yaml", Book.profile("COE-167").content().replace("{state: IS, ", "{state: US, "));
        var law = Book.BUILT_IN
                .with(profile)
                .law("COE-167", Book.profile("COE-167").version(), State.of("US"), State.of("NO"))
                .orElseThrow();
        assertThat(law.consentRequired().value()).isTrue();
        assertThat(law.consentRequired().cite().source()).isEqualTo("US-18USC306");
        assertThat(law.nonConsentBases().orElseThrow().value()).isEmpty();
    }

    @Test
    void deadlines_end_with_the_day_of_the_central_authority() {
        var law = Book.law("US-MX-1976", "US", "MX");
        assertThat(law.zone(Side.SENTENCING)).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(law.zone(Side.RECEIVING)).isEqualTo(ZoneId.of("America/Mexico_City"));
        assertThat(law.centralAuthority(Side.SENTENCING).orElseThrow().value()).startsWith("Attorney General");
    }

    @Test
    void the_bilateral_and_the_newest_come_first_and_what_practice_superseded_comes_last() {
        assertThat(Book.BUILT_IN.instrumentsBetween(State.of("US"), State.of("MX")))
                .containsExactly("US-MX-1976", "OAS-A57", "COE-112");
        assertThat(Book.BUILT_IN.instrumentsBetween(State.of("US"), State.of("FR")))
                .containsExactly("COE-112", "US-FR-1983");
        assertThat(Book.BUILT_IN.instrumentsBetween(State.of("US"), State.of("US")))
                .isEmpty();
        assertThat(Book.BUILT_IN.instrumentsBetween(State.of("US"), State.of("CN")))
                .isEmpty();
    }

    @Test
    void a_retired_instrument_keeps_its_versions_but_no_new_case_pins_it() {
        var book = Book.BUILT_IN.withRetired("US-MX-1976");
        assertThat(book.currentVersion("US-MX-1976")).isEmpty();
        assertThat(book.instrumentsBetween(State.of("US"), State.of("MX"))).doesNotContain("US-MX-1976");
        assertThat(book.law("US-MX-1976", "1.0.0", State.of("US"), State.of("MX")))
                .isPresent();
    }

    @Test
    void a_correction_is_a_new_version_beside_the_old_one() {
        var corrected = new ProfileLoader()
                .load("new.yaml", Book.profile("US-MX-1976").content().replace("version: 1.0.0", "version: 1.0.1"));
        var book = Book.BUILT_IN.with(corrected);
        assertThat(book.currentVersion("US-MX-1976")).contains("1.0.1");
        assertThat(book.profile("US-MX-1976", "1.0.0")).isPresent();
        assertThat(corrected.sha256())
                .hasSize(64)
                .isNotEqualTo(Book.profile("US-MX-1976").sha256());
    }

    @Test
    void a_state_that_is_no_party_has_no_law() {
        assertThat(Book.BUILT_IN.law("US-MX-1976", "1.0.0", State.of("US"), State.of("FR")))
                .isEmpty();
        assertThat(Book.BUILT_IN.law("US-MX-1976", "9.9.9", State.of("US"), State.of("MX")))
                .isEmpty();
        assertThat(Book.BUILT_IN.law("NO-SUCH", "1.0.0", State.of("US"), State.of("MX")))
                .isEmpty();
        assertThat(Set.copyOf(Book.BUILT_IN.overlays(State.of("US"))).stream().map(Overlay::id))
                .containsExactlyInAnyOrder("US-18USC306", "US-DOJ-POLICY");
    }
}
