package dev.repatria.app.instruments;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.ENFORCEMENT_AUTHORITY;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Side;
import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.EngineTest;
import dev.repatria.core.register.LawInForce;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class EveryInstrumentTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 1);
    private static final List<Pair> PAIRS = List.of(
            Pair.of("US-MX-1976", "US", "MX"),
            Pair.of("US-CA-1977", "US", "CA"),
            Pair.of("CA-MX-1977", "CA", "MX"),
            Pair.of("COE-112", "US", "MX"),
            Pair.of("COE-167", "CH", "DE"),
            Pair.of("COE-222", "CH", "AT"),
            Pair.of("OAS-A57", "US", "BR"),
            Pair.of("EU-2008-909", "DE", "ES"),
            Pair.of("US-TH-1982", "TH", "US"),
            Pair.of("US-HK-1997", "US", "HK"),
            Pair.of("US-FR-1983", "US", "FR"),
            Pair.of("IN-BR", "IN", "BR"),
            Pair.of("IT-BR-2008", "IT", "BR"),
            Pair.of("IT-CO-2016", "IT", "CO"),
            Pair.of("CO-CN-2019", "CO", "CN"),
            Pair.of("GB-LC-2006", "GB", "LC"),
            Pair.of("BZ-GT", "BZ", "GT"),
            Pair.of("CH-XK-2012", "CH", "XK"),
            Pair.of("CH-XK-2012", "XK", "CH"),
            Pair.of("CH-BR", "CH", "BR"),
            Pair.of("PE-CO-2018", "PE", "CO"),
            Pair.of("CO-CU-1999", "CO", "CU"),
            Pair.of("TH-SE", "TH", "SE"),
            Pair.of("TH-IL", "TH", "IL"));

    @Autowired
    private Api api;

    @Autowired
    private LawInForce laws;

    static Stream<Pair> pairs() {
        return PAIRS.stream();
    }

    @Test
    void every_instrument_is_driven() {
        assertThat(PAIRS.stream().map(Pair::instrument).distinct())
                .containsExactlyInAnyOrderElementsOf(laws.book().profiles().stream()
                        .map(profile -> profile.id())
                        .toList())
                .hasSize(23);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_case_of_every_instrument_comes_to_enforcement(Pair pair) {
        var file = Drive.toEnforcement(api, pair, laws, FIRST_DAY);

        assertThat(file.stage()).isEqualTo("ENFORCING");
        powers(file);
        reports(file);
        speciality(file);
        completion(file);
    }

    /** The sentence ends, with the day on which earlier acts are no longer protected where the instrument says so. */
    private void completion(HttpCase file) {
        var law = file.pair().law(laws);
        var ended = file.today();
        file.follow(RECEIVING, ENFORCEMENT_AUTHORITY, "record-completion", "{}");
        assertThat(file.stage()).isEqualTo("CLOSED_COMPLETED");
        var until = file.events("SentenceCompleted").get(0).at("/payload/protectedUntil");
        var window = law.speciality().filter(rule -> rule.value()).flatMap(rule -> law.specialityWindow());
        assertThat(until.isNull()).isEqualTo(window.isEmpty());
        window.ifPresent(period -> assertThat(until.asString())
                .isEqualTo(ended.plus(period.value()).toString()));
    }

    /** The State with the power may commute, the other one is refused under the article. */
    private void powers(HttpCase file) {
        var clemency = file.pair().law(laws).clemency();
        var commutation = """
                {"act": "COMMUTATION", "endDate": "%s"}""".formatted(Drive.END.minusYears(1));
        for (var side : Side.values()) {
            var needsConsent = side == RECEIVING
                    && file.pair()
                            .law(laws)
                            .receivingClemencyNeedsConsent()
                            .filter(rule -> rule.value())
                            .isPresent();
            if (needsConsent) {
                assertThat(file.refused(side, CENTRAL_AUTHORITY_OFFICER, "notify-clemency", commutation)
                                .required("rule")
                                .asString())
                        .isEqualTo("clemency.consent-missing");
                file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "attach-document", Drive.paper("CLEMENCY_CONSENT"));
            }
            if (clemency.value().contains(side)) {
                file.follow(side, CENTRAL_AUTHORITY_OFFICER, "notify-clemency", commutation);
            } else {
                var refusal = file.refused(side, CENTRAL_AUTHORITY_OFFICER, "notify-clemency", commutation);
                assertThat(refusal.required("rule").asString()).isEqualTo("clemency.not-its-power");
                assertThat(refusal.required("cite").asString())
                        .isEqualTo(clemency.cite().toString());
            }
        }
    }

    /** Periodic reports only where the instrument has an interval, special ones only where it provides for them. */
    private void reports(HttpCase file) {
        var question = """
                {"question": "How is the person?"}""";
        var special = file.pair().law(laws).specialReports().filter(rule -> rule.value());
        if (special.isPresent()) {
            file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "request-special-report", question);
            file.follow(RECEIVING, CENTRAL_AUTHORITY_OFFICER, "submit-report", """
                    {"kind": "SPECIAL", "status": "In custody."}""");
        } else {
            assertThat(file.refused(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "request-special-report", question)
                            .required("rule")
                            .asString())
                    .isEqualTo("report.special-not-provided");
        }
        var interval = file.pair().law(laws).periodicReports();
        if (interval.isEmpty()) {
            assertThat(file.refused(RECEIVING, CENTRAL_AUTHORITY_OFFICER, "submit-report", """
                            {"kind": "PERIODIC", "periodEnd": "2026-06-30", "status": "In custody."}""")
                            .required("rule")
                            .asString())
                    .isEqualTo("report.periodic-not-provided");
        } else {
            var handover =
                    file.events("CustodyTransferred").get(0).at("/payload/on").asString();
            assertThat(file.step("PERIODIC_REPORT").required("dueOn").asString())
                    .isEqualTo(LocalDate.parse(handover)
                            .plus(interval.get().value())
                            .toString());
        }
    }

    /** Earlier acts need the sentencing State's consent only where the instrument says so, and within its time. */
    private void speciality(HttpCase file) {
        var law = file.pair().law(laws);
        var offence = """
                {"offence": "Fraud of 2019"}""";
        if (law.speciality().filter(rule -> rule.value()).isEmpty()) {
            assertThat(file.refused(RECEIVING, CENTRAL_AUTHORITY_OFFICER, "request-speciality-consent", offence)
                            .required("rule")
                            .asString())
                    .isEqualTo("speciality.no-rule");
            return;
        }
        var asked = file.today();
        file.follow(RECEIVING, CENTRAL_AUTHORITY_OFFICER, "request-speciality-consent", offence);
        var step = file.step("SPECIALITY_DECISION");
        law.specialityAuthorisationPeriod()
                .ifPresent(time -> assertThat(step.required("dueOn").asString())
                        .isEqualTo(asked.plus(time.value()).toString()));
        file.follow(SENTENCING, CENTRAL_AUTHORITY_DECIDER, "decide-speciality-consent", """
                {"offence": "Fraud of 2019", "granted": true}""");
    }
}
