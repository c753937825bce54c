package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.State;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Route;
import dev.repatria.api.screening.Verdict;
import dev.repatria.core.treaty.profile.Overlay;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import dev.repatria.core.treaty.profile.TreatyProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("volume")
class AllInstrumentsTest {

    private static final ProfileLawBook BOOK = ProfileLawBook.builtIn();
    private static final List<String> CODES =
            Arrays.stream(Code.values()).map(Enum::name).toList();
    private static final String AMPLE = """
            'asOf': '2024-01-20', 'dates': {'petition': '2023-06-01', 'requestMade': '2023-07-01', 'requestReceived': '2023-08-01',
              'judgmentReceived': '2023-08-01', 'arrest': '2015-01-01', 'plannedHandover': '2024-06-01'},
            'sentence': {'terms': [{'start': '2015-01-01', 'months': 240}]}""";

    static Stream<TreatyProfile> profiles() {
        return BOOK.profiles().stream();
    }

    @Test
    void all_instruments_and_overlays_of_the_contract_are_there() {
        assertThat(BOOK.profiles())
                .extracting(TreatyProfile::id)
                .contains(
                        "US-MX-1976",
                        "US-CA-1977",
                        "CA-MX-1977",
                        "COE-112",
                        "COE-167",
                        "COE-222",
                        "OAS-A57",
                        "EU-2008-909",
                        "US-TH-1982",
                        "US-HK-1997",
                        "US-FR-1983",
                        "IN-BR",
                        "IT-BR-2008",
                        "IT-CO-2016",
                        "CO-CN-2019",
                        "GB-LC-2006",
                        "BZ-GT",
                        "CH-XK-2012",
                        "CH-BR",
                        "PE-CO-2018",
                        "CO-CU-1999",
                        "TH-SE",
                        "TH-IL");
        assertThat(BOOK.overlays())
                .extracting(Overlay::id)
                .contains("US-18USC306", "US-DOJ-POLICY", "CA-ITOA", "GB-RPA1984", "GB-HMPPS-POLICY", "MX-CONST18");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    void a_person_with_ample_time_left_is_barred_by_no_instrument_in_force(TreatyProfile profile) {
        for (var trial : bothWays(profile)) {
            var route = profile.provisions(trial.first(), trial.second(), Trial.TODAY)
                    .scope()
                    .routes();
            var nonConsent = route != null && !route.value().contains(Route.CONSENT);
            var facts = AMPLE
                    + (nonConsent
                            ? ", 'route': 'NON_CONSENT', 'initiator': 'SENTENCING_STATE', 'opinion': {'status': 'RECORDED'},"
                                    + " 'fled': {'on': '2023-01-01', 'lawfully': false, 'awareOfCase': true}"
                            : "");
            var result = trial.trial().under(profile.id(), facts);

            assertThat(result.verdict())
                    .as(profile + " from " + trial.first() + ": " + failed(result.findings()))
                    .isIn(
                            inForce(profile, trial)
                                    ? List.of(Verdict.ELIGIBLE, Verdict.REFUSABLE, Verdict.NEEDS_REVIEW)
                                    : List.of(Verdict.NOT_APPLICABLE));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    void no_facts_that_can_be_read_break_a_screening(TreatyProfile profile) {
        var random = new Random(profile.id().hashCode());
        for (var run = 0; run < 40; run++) {
            for (var pair : bothWays(profile)) {
                var facts = RandomFacts.between(pair.first(), pair.second(), random);
                var result = pair.trial().under(profile.id(), facts);

                assertThat(result.findings()).isNotEmpty().allSatisfy(finding -> {
                    assertThat(CODES).contains(finding.condition());
                    assertThat(finding.reason()).endsWith(".").doesNotContain("null", "Optional", "[");
                    assertThat(finding.facts().values()).doesNotContain("null");
                });
                assertThat(ScreeningJson.write(pair.trial().screen(facts))).startsWith("{");
            }
        }
    }

    private record Pair(State first, State second) {

        Trial trial() {
            return Trial.builtIn(first.code(), second.code());
        }
    }

    /** The first parties, both ways. */
    private static List<Pair> bothWays(TreatyProfile profile) {
        var one = profile.parties().get(0).state();
        var other = profile.parties().get(1).state();
        return List.of(new Pair(one, other), new Pair(other, one));
    }

    private static boolean inForce(TreatyProfile profile, Pair pair) {
        return profile.inForce(pair.first(), pair.second(), Trial.TODAY).value();
    }

    private static List<Finding> failed(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.outcome().name().equals("FAIL"))
                .toList();
    }

    @Test
    void every_code_of_the_contract_is_given_by_some_instrument() {
        var seen = new ArrayList<String>();
        var random = new Random(11);
        for (var profile : BOOK.profiles()) {
            for (var run = 0; run < 40; run++) {
                var pair = bothWays(profile).get(run % 2);
                pair.trial()
                        .under(profile.id(), RandomFacts.between(pair.first(), pair.second(), random))
                        .findings()
                        .forEach(finding -> seen.add(finding.condition()));
            }
        }
        assertThat(seen).contains(CODES.toArray(String[]::new));
    }
}
