package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.SYSTEM;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Side;
import dev.repatria.api.transfer.DeadlineMissed;
import dev.repatria.api.transfer.GovernmentReviewOpened;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.ReviewOutcome;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.StepOpened;
import dev.repatria.api.transfer.enforcement.RequestSpecialityConsent;
import dev.repatria.api.transfer.path.DeclareDeadlineMissed;
import dev.repatria.api.transfer.path.OpenSteps;
import dev.repatria.api.transfer.review.OpenGovernmentReview;
import dev.repatria.core.path.Obligations;
import dev.repatria.core.transfer.Circumstances;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must be open in each stage under each instrument, and the engine's commands that open it and say when a date has passed. */
class ApprovalPathTest {

    @Test
    void what_must_be_open_in_each_stage_is_the_committed_table() {
        var page = new StringBuilder("""
                # The approval path

                What must be open as soon as a case comes to a stage, under instruments that differ only by their data. `day n` is a date
                counted from the day on which the case came to the stage. A step that the table lacks is not owed there.
                """);
        for (var stage : Stage.values()) {
            if (!stage.isTerminal()) {
                section(page, stage);
            }
        }
        Generated.check("path.md", page.toString());
    }

    @Test
    void nothing_is_owed_any_more_once_a_case_is_closed() {
        for (var stage : Stage.values()) {
            if (stage.isTerminal()) {
                assertThat(due(Drive.to(stage, Setting.US_TO_MX)))
                        .as("%s", stage)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DE_TO_ES, RECEIVING_REVIEW, RECEIVING_STATE_REVIEW, 90, EU-2008-909 Art. 12(2)",
        "DE_TO_ES, CLEARED, SCHEDULE_HANDOVER, 30, EU-2008-909 Art. 15(1)",
        "MX_TO_US, RETURN_PENDING, RETURN_DECISION, 30, US-18USC306 18 USC 4114",
        "MX_TO_US, RETURN_PENDING, ANNULMENT_NOTICE, 10, US-18USC306 18 USC 4114"
    })
    void times_come_from_the_law_with_their_article(
            Setting setting, Stage stage, PathStep step, int days, String cite) {
        var file = Drive.to(stage, setting);
        var open = step(file, step);
        var anchor = stage == Stage.CLEARED
                ? file.state()
                        .last(dev.repatria.api.transfer.ReceivingStateAccepted.class)
                        .orElseThrow()
                        .on()
                : file.state().stageSince().orElseThrow();
        assertThat(open.dueOn()).isEqualTo(anchor.plusDays(days));
        assertThat(open.cite()).hasToString(cite);
    }

    @ParameterizedTest
    @CsvSource({"CH_TO_AT_BY_PROTOCOL, 90, COE-222 Art. 3(4)", "DE_TO_ES, 30, EU-2008-909 Art. 18"})
    void consent_to_a_prosecution_is_decided_within_the_time_of_the_instrument(Setting setting, int days, String cite) {
        var file = Drive.to(Stage.ENFORCING, setting);
        file.follow(
                new RequestSpecialityConsent(Dossier.ID, file.today(), "Fraud of 2019"),
                RECEIVING,
                CENTRAL_AUTHORITY_OFFICER);
        var open = step(file, PathStep.SPECIALITY_DECISION);
        assertThat(open.dueOn()).isEqualTo(file.today().plusDays(days));
        assertThat(open.cite().toString()).startsWith(cite);
    }

    @ParameterizedTest
    @CsvSource({"US_TO_MX", "MX_TO_US_BY_CONVENTION"})
    void where_the_instrument_sets_no_time_the_engine_invents_none(Setting setting) {
        assertThat(step(Drive.to(Stage.RECEIVING_REVIEW, setting), PathStep.RECEIVING_STATE_REVIEW)
                        .dueOn())
                .isNull();
    }

    @Test
    void steps_are_opened_once_and_only_those_that_are_owed() {
        var file = Drive.to(Stage.APPROVED_S, Setting.US_TO_MX);
        var owed = due(file);
        var unwanted = new OpenStep(
                PathStep.HANDOVER, RECEIVING, SYSTEM, null, null, owed.get(0).cite());
        var all = Stream.concat(owed.stream(), Stream.of(unwanted)).toList();
        var open = new OpenSteps(Dossier.ID, file.today(), all);
        Trial.given(file)
                .when(open, SENTENCING, SYSTEM)
                .then(
                        Stage.APPROVED_S,
                        owed.stream()
                                .map(step -> new StepOpened(file.today(), step))
                                .toArray(StepOpened[]::new));
        file.follow(open, SENTENCING, SYSTEM);
        Trial.given(file).when(open, SENTENCING, SYSTEM).then(Stage.APPROVED_S);
        assertThat(Obligations.missing(file.state(), due(file))).isEmpty();
    }

    @Test
    void a_step_asked_for_before_the_stage_changed_is_not_opened_after_it() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, Setting.US_TO_MX_BY_CONVENTION);
        var late = new OpenSteps(Dossier.ID, file.today(), due(file));
        var review = new OpenGovernmentReview(Dossier.ID, file.today(), SENTENCING);
        file.follow(Acts.of(file).decision(SENTENCING, ReviewOutcome.APPROVED), SENTENCING, CENTRAL_AUTHORITY_DECIDER);
        Trial.given(file).when(late, SENTENCING, SYSTEM).then(Stage.APPROVED_S);
        Trial.given(file).when(review, SENTENCING, SYSTEM).then(Stage.APPROVED_S);
    }

    @Test
    void a_review_is_opened_once_in_its_turn_with_its_date() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, Setting.DE_TO_ES);
        var open = new OpenGovernmentReview(Dossier.ID, file.today(), RECEIVING);
        var step = step(file, PathStep.RECEIVING_STATE_REVIEW);
        Trial.given(file)
                .when(open, SENTENCING, SYSTEM)
                .then(
                        Stage.RECEIVING_REVIEW,
                        new GovernmentReviewOpened(
                                file.today(),
                                RECEIVING,
                                new dev.repatria.api.Authority(file.state(RECEIVING), "Central authority"),
                                step.dueOn(),
                                step.cite()));
        Trial.given(file)
                .when(new OpenGovernmentReview(Dossier.ID, file.today(), SENTENCING), SENTENCING, SYSTEM)
                .then(Stage.RECEIVING_REVIEW);
        file.follow(open, SENTENCING, SYSTEM);
        Trial.given(file).when(open, SENTENCING, SYSTEM).then(Stage.RECEIVING_REVIEW);
    }

    @Test
    void a_missed_date_is_declared_once_after_the_day_has_ended_at_the_authority_and_not_before() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, Setting.DE_TO_ES);
        var due = step(file, PathStep.RECEIVING_STATE_REVIEW).dueOn();
        var declare = new DeclareDeadlineMissed(Dossier.ID, due, PathStep.RECEIVING_STATE_REVIEW, null, due);
        // Madrid is two hours ahead of UTC in summer: its 6 June ends at 22:00 UTC.
        assertThat(due).isEqualTo(LocalDate.of(2026, 6, 6));
        assertThat(asked(file, declare, "2026-06-06T21:59:59Z").events()).isEmpty();
        var missed = asked(file, declare, "2026-06-06T22:00:00Z");
        assertThat(missed.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DeadlineMissed.class, event -> assertThat(event.dueOn()).isEqualTo(due));
        assertThat(missed.basis()).singleElement().hasToString("EU-2008-909 Art. 12(2)");
        file.on(due.plusDays(1)).follow(declare, SENTENCING, SYSTEM);
        Trial.given(file).when(declare, SENTENCING, SYSTEM).then(Stage.RECEIVING_REVIEW);
    }

    @Test
    void a_date_that_was_met_is_never_declared_missed() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, Setting.DE_TO_ES);
        var due = step(file, PathStep.RECEIVING_STATE_REVIEW).dueOn();
        file.follow(Acts.of(file).decision(RECEIVING, ReviewOutcome.APPROVED), RECEIVING, CENTRAL_AUTHORITY_DECIDER);
        file.on(due.plusDays(5));
        Trial.given(file)
                .when(
                        new DeclareDeadlineMissed(Dossier.ID, file.today(), PathStep.RECEIVING_STATE_REVIEW, null, due),
                        SENTENCING,
                        SYSTEM)
                .then(Stage.ACCEPTED_R);
    }

    @Test
    void the_papers_that_the_convention_wants_before_the_decision_are_asked_for() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, Setting.MX_TO_US_BY_CONVENTION);
        assertThat(due(file))
                .filteredOn(step -> step.step() == PathStep.SUPPLY_DOCUMENT)
                .extracting(OpenStep::subject)
                .contains("JUDGMENT, certified", "SENTENCE_STATEMENT", "CONSENT_DECLARATION");
        file.follow(Acts.of(file).paper("p-1", "JUDGMENT", false), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        assertThat(due(file)).extracting(OpenStep::subject).doesNotContain("JUDGMENT, certified");
    }

    private static Outcome.Accepted asked(Dossier file, DeclareDeadlineMissed declare, String at) {
        var matter = new Matter(
                file.state(),
                new Circumstances(file.by(SENTENCING, SYSTEM), Instant.parse(at), file.laws(), file.examiner()));
        return (Outcome.Accepted) Rulebook.decide(matter, declare);
    }

    private static List<OpenStep> due(Dossier file) {
        return Obligations.due(file.matter(file.by(Side.SENTENCING, SYSTEM)));
    }

    private static OpenStep step(Dossier file, PathStep which) {
        return due(file).stream()
                .filter(step -> step.step() == which)
                .findFirst()
                .orElseThrow();
    }

    private static void section(StringBuilder page, Stage stage) {
        page.append("\n## ")
                .append(stage)
                .append("\n\n| Under | Step | Who | Until | Article |\n|---|---|---|---|---|\n");
        Arrays.stream(new Setting[] {
                    Setting.US_TO_MX, Setting.MX_TO_US, Setting.MX_TO_US_BY_CONVENTION, Setting.DE_TO_ES
                })
                .forEach(setting -> page.append(rows(Drive.to(stage, setting))));
    }

    private static String rows(Dossier file) {
        return due(file).stream()
                .map(step -> "| " + file.setting().instrument() + ", "
                        + file.setting().sentencing() + " to " + file.setting().receiving() + " | "
                        + step.step() + (step.subject() == null ? "" : " " + subject(file, step)) + " | "
                        + step.role() + " of the " + step.side().name().toLowerCase(java.util.Locale.ROOT)
                        + " State | " + until(file, step) + " | " + step.cite() + " |\n")
                .collect(Collectors.joining());
    }

    private static String subject(Dossier file, OpenStep step) {
        return step.dueOn() != null && step.subject().equals(step.dueOn().toString())
                ? "of the period"
                : step.subject();
    }

    private static String until(Dossier file, OpenStep step) {
        return step.dueOn() == null
                ? "no time set"
                : "day "
                        + java.time.temporal.ChronoUnit.DAYS.between(
                                file.state().stageSince().orElseThrow(), step.dueOn());
    }
}
