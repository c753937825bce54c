package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.PRISON_CASE_MANAGER;
import static dev.repatria.api.Side.SENTENCING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.State;
import dev.repatria.api.screening.Answer;
import dev.repatria.api.screening.Capacity;
import dev.repatria.api.screening.CaseFacts;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.Explanation;
import dev.repatria.api.screening.FinalityFacts;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.LawRead;
import dev.repatria.api.screening.OffenceCategory;
import dev.repatria.api.screening.OffenceFacts;
import dev.repatria.api.screening.Outcome;
import dev.repatria.api.screening.PersonFacts;
import dev.repatria.api.screening.SentenceFacts;
import dev.repatria.api.screening.SentenceKind;
import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.EligibilityDecision;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.facts.RecordFacts;
import dev.repatria.api.transfer.screening.AssessEligibility;
import dev.repatria.core.screening.Screening;
import dev.repatria.core.transfer.Pinned;
import dev.repatria.core.treaty.profile.ProfileLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cases examined by the conditions themselves. */
class RealScreeningTest {

    @Test
    void enough_time_left_lets_the_case_go_on_with_every_finding_on_record() {
        var file = screening(LocalDate.of(2030, 1, 1));
        file.follow(
                new AssessEligibility(Dossier.ID, file.today(), EligibilityDecision.ELIGIBLE, "Open points settled."),
                SENTENCING,
                CENTRAL_AUTHORITY_OFFICER);
        var assessed = file.state().last(EligibilityAssessed.class).orElseThrow();
        assertThat(file.stage()).isEqualTo(Stage.SENTENCING_REVIEW);
        assertThat(assessed.findings())
                .extracting(Finding::outcome)
                .contains(Outcome.PASS)
                .doesNotContain(Outcome.FAIL);
        assertThat(assessed.inputs().dates().petition())
                .isEqualTo(file.state()
                        .last(dev.repatria.api.transfer.PetitionSubmitted.class)
                        .orElseThrow()
                        .on());
    }

    @Test
    void one_day_short_of_six_months_at_the_petition_is_not_enough_and_nobody_can_say_otherwise() {
        var petition = LocalDate.of(2026, 3, 3);
        var file = screening(petition.plusMonths(6).minusDays(1));
        Trial.given(file)
                .when(
                        new AssessEligibility(Dossier.ID, file.today(), EligibilityDecision.ELIGIBLE, "Nearly enough."),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .refused("screening.condition-not-met", "US-MX-1976 Art. II(5)");
        file.follow(Acts.of(file).assess(), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        assertThat(file.stage()).isEqualTo(Stage.INELIGIBLE);
        assertThat(file.state().last(EligibilityAssessed.class).orElseThrow().verdict())
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void without_facts_the_officer_must_decide_with_reasons() {
        var file = Drive.to(Stage.SCREENING, Setting.US_TO_MX)
                .examinedBy(new ScreeningExaminer(() -> new Screening(Book.profiles())));
        var outcome = file.ask(Acts.of(file).assess(), file.by(SENTENCING, CENTRAL_AUTHORITY_OFFICER));
        String answer = outcome.fold(accepted -> "accepted", refusal -> refusal.rule());
        assertThat(answer).isEqualTo("screening.needs-decision");
    }

    @Test
    void an_assessment_records_every_file_that_it_read_and_is_reproduced_after_an_overlay_was_corrected() {
        var file = screening(LocalDate.of(2027, 12, 31));
        file.follow(Acts.of(file).assess(), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        var assessed = file.state().last(EligibilityAssessed.class).orElseThrow();
        var book = Book.profiles();

        assertThat(assessed.law())
                .extracting(LawRead::id)
                .containsExactly("US-MX-1976", "US-18USC306", "MX-CONST18", "US-DOJ-POLICY");
        assertThat(assessed.law())
                .allSatisfy(read -> assertThat(book.asRead(List.of(read))).isPresent());
        var statute = book.overlays().stream()
                .filter(overlay -> overlay.id().equals("US-18USC306"))
                .findFirst()
                .orElseThrow();
        var corrected = book.with(
                new ProfileLoader()
                        .load(
                                "US-18USC306.yaml",
                                statute.content().replaceFirst("(?m)^version: .*$", "version: 9.0.0")
                                        + "\nexcludedSentences: {cite: \"18 USC 1\", confidence: VERIFIED, source: \"V:22\", kinds: [FIXED]}\n"));

        assertThat(explained(new Screening(corrected), assessed).reproduced()).isFalse();
        assertThat(explained(new Screening(corrected).asRead(assessed.law()).orElseThrow(), assessed)
                        .reproduced())
                .isTrue();
    }

    @Test
    void late_facts_are_judged_by_the_law_that_the_assessment_read() {
        var file = screening(LocalDate.of(2027, 12, 31));
        file.follow(Acts.of(file).assess(), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        var assessed = file.state().last(EligibilityAssessed.class).orElseThrow();
        var policy = "(?m)^version: .*$";
        var book = Book.profiles();
        for (var overlay : book.overlays()) {
            book = book.with(
                    new ProfileLoader().load("x.yaml", overlay.content().replaceFirst(policy, "version: 9.0.0")));
        }
        var later = book;
        var examiner = new ScreeningExaminer(() -> new Screening(later));
        var pinned = new Pinned(assessed.instrument(), assessed.version());

        assertThat(examiner.again(assessed.inputs(), pinned, assessed.law()).law())
                .isEqualTo(assessed.law());
        assertThat(examiner.examine(assessed.inputs(), pinned).law()).isNotEqualTo(assessed.law());
    }

    private static Explanation explained(Screening screening, EligibilityAssessed past) {
        return screening.explain(past.inputs(), past.instrument(), past.version(), past.verdict(), past.findings());
    }

    private static Dossier screening(LocalDate end) {
        var file = Drive.to(Stage.SCREENING, Setting.US_TO_MX)
                .examinedBy(new ScreeningExaminer(() -> new Screening(Book.profiles())));
        return file.follow(
                new RecordFacts(Dossier.ID, file.today(), facts(end), List.of()), SENTENCING, PRISON_CASE_MANAGER);
    }

    private static CaseFacts facts(LocalDate end) {
        var mexico = State.of("MX");
        var person = new PersonFacts(
                List.of(mexico),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                mexico,
                LocalDate.of(1988, 5, 17),
                Capacity.CAPABLE);
        var sentence = new SentenceFacts(
                SentenceKind.FIXED, end, List.of(), List.of(), List.of(), null, null, null, null, Court.FEDERAL, null);
        var offence = new OffenceFacts(
                "o-1", "Fraud", List.of(OffenceCategory.ORDINARY), Answer.YES, null, null, 240, null, List.of());
        var day = LocalDate.of(2024, 1, 10);
        return new CaseFacts(
                null,
                person,
                sentence,
                List.of(offence),
                new FinalityFacts(day, day.plusDays(14), day.plusDays(15)),
                List.of(),
                List.of(),
                null,
                null);
    }
}
