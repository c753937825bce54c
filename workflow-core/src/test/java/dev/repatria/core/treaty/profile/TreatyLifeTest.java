package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Confidence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatyLifeTest {

    @ParameterizedTest
    @CsvSource({
        "US-MX-1976, 2028-09-01, 2028-11-30",
        "US-MX-1976, 2028-09-02, 2031-11-30",
        "US-MX-1976, 2026-01-01, 2028-11-30",
        "US-MX-1976, 1978-01-01, 1980-11-30",
        "COE-112,    2026-01-15, 2026-05-01",
        "COE-112,    2026-01-31, 2026-05-01",
        "COE-112,    2026-02-01, 2026-06-01",
        "COE-112,    2025-11-30, 2026-03-01",
        "OAS-A57,    2024-02-29, 2025-02-28",
        "PE-CO-2018, 2026-01-01, 2026-06-30",
        "CH-XK-2012, 2026-08-31, 2027-02-28",
    })
    void a_denunciation_works_from_the_day_that_the_instrument_itself_sets(
            String id, LocalDate notified, LocalDate effective) {
        var denunciation = Denunciation.of(Book.profile(id), notified).orElseThrow();
        assertThat(denunciation.effective()).isEqualTo(effective);
        assertThat(denunciation.lastDay()).isEqualTo(effective.minusDays(1));
        assertThat(denunciation.reckoning()).contains(notified.toString(), effective.toString());
    }

    @Test
    void without_a_rule_on_file_no_day_is_invented() {
        assertThat(Denunciation.of(Book.profile("CH-BR"), LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_day_is_as_sure_as_the_least_sure_value_behind_it() {
        assertThat(Denunciation.of(Book.profile("US-MX-1976"), LocalDate.of(2026, 1, 1)))
                .get()
                .extracting(Denunciation::confidence)
                .isEqualTo(Confidence.UNVERIFIED);
        assertThat(Denunciation.of(Book.profile("PE-CO-2018"), LocalDate.of(2026, 1, 1)))
                .get()
                .extracting(Denunciation::confidence)
                .isEqualTo(Confidence.VERIFIED);
    }

    @Test
    void transferred_cases_survive_where_the_clause_says_so() {
        assertThat(Survival.transferred(Book.profile("COE-112")).fate()).isEqualTo(Survival.Fate.CONTINUES);
        assertThat(Survival.transferred(Book.profile("US-MX-1976")).fate()).isEqualTo(Survival.Fate.NOT_SETTLED);
    }

    @Test
    void pending_requests_survive_when_they_were_made_before_the_notice() {
        var profile = Book.profile("PE-CO-2018");
        var notice = Denunciation.of(profile, LocalDate.of(2026, 3, 10)).orElseThrow();
        assertThat(Survival.pending(profile, notice, LocalDate.of(2026, 3, 9)).fate())
                .isEqualTo(Survival.Fate.CONTINUES);
        assertThat(Survival.pending(profile, notice, LocalDate.of(2026, 3, 10)).fate())
                .isEqualTo(Survival.Fate.NOT_SETTLED);
        assertThat(Survival.pending(Book.profile("COE-112"), notice, LocalDate.of(2026, 3, 9))
                        .rule())
                .isEmpty();
    }

    @Test
    void two_versions_differ_in_the_values_that_were_changed_added_and_removed() {
        var earlier = Book.profile("US-MX-1976");
        var text = earlier.content()
                .replace("  period: P6M", "  period: P1Y")
                .replace("  custodial: true\n", "  custodial: true\n  temporal: BEFORE_AND_AFTER\n")
                .replace("  special: true\n", "")
                .replace("borneBy: RECEIVING", "borneBy: {value: RECEIVING, cite: \"Art. V(5), X\"}");
        var changes = LeafChange.between(earlier, new ProfileLoader().load("draft.yaml", text));
        assertThat(changes)
                .extracting(LeafChange::toString)
                .containsExactly(
                        "scope.temporal: nothing -> BEFORE_AND_AFTER [Art. IX(3), VERIFIED]",
                        "remaining.period: P6M [Art. II(5), VERIFIED] -> P1Y [Art. II(5), VERIFIED]",
                        "costs.borneBy: RECEIVING [Art. V(5), UNVERIFIED] -> RECEIVING [Art. V(5), X, UNVERIFIED]",
                        "reports.special: true [Art. V(6), UNVERIFIED] -> nothing");
        assertThat(changes).extracting(LeafChange::valueChanged).containsExactly(true, true, false, true);
        assertThat(LeafChange.between(earlier, earlier)).isEmpty();
    }
}
