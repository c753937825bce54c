package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Citation;
import dev.repatria.api.Confidence;
import dev.repatria.api.Layer;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.screening.LawRead;
import dev.repatria.core.treaty.ApplicableLaw;
import dev.repatria.core.treaty.Cited;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which version of a file applies, from which day, and how its own calendar moves a due day. */
class VersionsAndDaysTest {

    @Test
    void every_version_of_an_overlay_stays_readable_and_a_retired_one_applies_no_more() {
        var first = statute("1.0.0", "P14D");
        var second = statute("1.1.0", "P20D");
        var book = ProfileLawBook.of(List.of(Book.profile("US-MX-1976"), first, second));
        var read = new LawRead("US-POLICY-X", "1.0.0", first.sha256());

        assertThat(book.overlays()).extracting(TreatyDocument::version).containsExactly("1.1.0");
        assertThat(book.asRead(List.of(read)).orElseThrow().overlays())
                .extracting(TreatyDocument::version)
                .containsExactly("1.0.0");
        assertThat(book.asRead(List.of(new LawRead("US-POLICY-X", "1.0.0", second.sha256()))))
                .isEmpty();
        assertThat(book.withRetired("US-POLICY-X").overlays()).isEmpty();
        assertThat(book.withRetired("US-POLICY-X").asRead(List.of(read))).isPresent();
    }

    @Test
    void an_instrument_is_superseded_in_practice_from_its_day_and_only_by_one_that_still_binds() {
        assertThat(order("US", "FR", "2019-04-08")).startsWith("US-FR-1983");
        assertThat(order("US", "FR", "2019-04-09")).startsWith("COE-112");
        assertThat(order("FR", "GB", "2020-12-31")).startsWith("EU-2008-909");
        assertThat(Book.profile("COE-167").supersededOn(LocalDate.of(2011, 12, 4)))
                .isEmpty();
        assertThat(Book.profile("COE-167").supersededOn(LocalDate.of(2011, 12, 5)))
                .isPresent();
    }

    @Test
    void a_due_day_moves_by_the_calendar_of_the_file_that_sets_the_time_and_of_no_other() {
        var trigger = LocalDate.of(2026, 3, 6);
        var saturday = LocalDate.of(2026, 3, 21);
        var weekends = "calendar: {cite: \"Art. 7\", confidence: VERIFIED, source: \"V:1\","
                + " weekend: [SATURDAY, SUNDAY], holidays: [2026-03-23], shift: NEXT_WORKING_DAY}\n";
        var plain = law(statute("1.0.0", "P15D"));
        var shifting =
                law(new ProfileLoader().load("x.yaml", statute("1.0.0", "P15D").content() + weekends));

        assertThat(plain.due(trigger, plain.viewsPeriod(Side.SENTENCING).orElseThrow()))
                .isEqualTo(saturday);
        assertThat(shifting.due(trigger, shifting.viewsPeriod(Side.SENTENCING).orElseThrow()))
                .isEqualTo(saturday.plusDays(3));
        var byTreaty =
                new Cited<>(Period.ofDays(15), new Citation("US-MX-1976", "Art. X"), Confidence.VERIFIED, Layer.TREATY);
        assertThat(shifting.due(trigger, byTreaty)).isEqualTo(saturday);
    }

    private static ApplicableLaw law(TreatyDocument overlay) {
        return ProfileLawBook.of(List.of(Book.profile("US-MX-1976"), overlay))
                .law("US-MX-1976", Book.profile("US-MX-1976").version(), State.of("US"), State.of("MX"))
                .orElseThrow();
    }

    private static TreatyDocument statute(String version, String views) {
        return new ProfileLoader().load("x.yaml", """
                id: US-POLICY-X
                version: %s
                kind: POLICY
                title: A policy for tests
                citation: [Test]
                state: US
                practice: {cite: "Art. 1", confidence: VERIFIED, source: "V:1", viewsPeriod: %s}
                """.formatted(version, views));
    }

    private static List<String> order(String sentencing, String receiving, String day) {
        return Book.BUILT_IN.between(State.of(sentencing), State.of(receiving), LocalDate.parse(day)).stream()
                .map(TreatyProfile::id)
                .toList();
    }
}
