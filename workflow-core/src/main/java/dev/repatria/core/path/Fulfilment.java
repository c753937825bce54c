package dev.repatria.core.path;

import static java.util.Map.entry;

import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.screening.Court;
import dev.repatria.api.transfer.GovernmentReviewOpened;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.OpinionRecorded;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.ReleaseDateSet;
import dev.repatria.api.transfer.ReportKind;
import dev.repatria.api.transfer.ReportSubmitted;
import dev.repatria.api.transfer.SpecialReportRequested;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.StepOpened;
import dev.repatria.api.transfer.SubnationalConsentGiven;
import dev.repatria.core.detention.Claims;
import dev.repatria.core.detention.ReviewCycle;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Impediments;
import dev.repatria.core.transfer.TreatyEnd;
import dev.repatria.core.transfer.consent.ConsentOnFile;
import dev.repatria.core.transfer.enforcement.Reports;
import dev.repatria.core.transfer.enforcement.Speciality;
import dev.repatria.core.transfer.facts.Questions;
import dev.repatria.core.transfer.handover.Transit;
import dev.repatria.core.transfer.review.SubnationalGate;
import dev.repatria.core.transfer.review.Views;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the steps that the log shows as opened still wait, from the events alone.
 *
 * <p>Most steps end with their stage; those in the table end by what they ask for.
 */
public final class Fulfilment {

    /** While this holds, the step waits. */
    private static final Map<PathStep, BiPredicate<CaseState, OpenStep>> WAITS = Map.ofEntries(
            entry(PathStep.SUBNATIONAL_CONSENT, (state, step) -> awaitsUnit(state)),
            entry(
                    PathStep.AGENCY_VIEWS,
                    (state, step) -> Views.open(state).stream()
                            .anyMatch(asked -> asked.agency().equals(step.subject()))),
            entry(PathStep.OPINION_OF_PERSON, (state, step) -> !state.has(OpinionRecorded.class)),
            entry(PathStep.WRITTEN_CONSENT, Fulfilment::awaitsConsent),
            entry(PathStep.CONSENT_HEARING, Fulfilment::awaitsHearing),
            entry(PathStep.SUPPLY_DOCUMENT, (state, step) -> !SuppliedPaper.isOnFile(state, step.subject())),
            entry(
                    PathStep.TRANSIT_DECISION,
                    (state, step) -> Transit.open(state).stream()
                            .anyMatch(transit -> transit.code().equals(step.subject()))),
            entry(PathStep.SET_RELEASE_DATE, (state, step) -> !state.has(ReleaseDateSet.class)),
            entry(PathStep.PERIODIC_REPORT, Fulfilment::awaitsReport),
            entry(PathStep.SPECIAL_REPORT, Fulfilment::awaitsSpecialReport),
            entry(
                    PathStep.SPECIALITY_DECISION,
                    (state, step) -> Speciality.open(state).contains(step.subject())),
            entry(PathStep.CLEAR_IMPEDIMENT, Fulfilment::awaitsClearing),
            entry(PathStep.RESCREEN, (state, step) -> Impediments.barring(state).isEmpty()),
            entry(
                    PathStep.ANNULMENT_NOTICE,
                    (state, step) -> !SuppliedPaper.isOnFile(state, EnforcementSteps.ANNULMENT_NOTICE)),
            entry(PathStep.DECIDE_AFTER_TREATY_END, (state, step) -> TreatyEnd.undecided(state)),
            entry(PathStep.SUPPLY_INFORMATION, (state, step) -> Questions.openTo(state, step.side()) > 0),
            entry(PathStep.ANSWER_CONDITIONS_CLAIM, Fulfilment::awaitsAnswer),
            entry(PathStep.DETENTION_REVIEW, Fulfilment::awaitsReview),
            entry(PathStep.NOTICE_TO_PERSON, Fulfilment::awaitsNotice));

    private Fulfilment() {}

    /** The steps that still wait, in the order of their opening; of two that differ in date or article only, the later. */
    public static List<OpenStep> waiting(CaseState state) {
        Map<Key, OpenStep> latest = new LinkedHashMap<>();
        state.all(GovernmentReviewOpened.class).forEach(opened -> put(latest, review(opened)));
        state.all(StepOpened.class).forEach(opened -> put(latest, opened.step()));
        return latest.values().stream().filter(step -> waits(state, step)).toList();
    }

    /** The step that the opening of a review is. */
    public static OpenStep review(GovernmentReviewOpened opened) {
        var step =
                opened.side() == Side.SENTENCING ? PathStep.SENTENCING_STATE_REVIEW : PathStep.RECEIVING_STATE_REVIEW;
        return new OpenStep(step, opened.side(), Role.CENTRAL_AUTHORITY_DECIDER, null, opened.dueOn(), opened.cite());
    }

    private static void put(Map<Key, OpenStep> latest, OpenStep step) {
        var key = new Key(step.step(), step.side(), step.subject());
        latest.remove(key);
        latest.put(key, step);
    }

    private static boolean waits(CaseState state, OpenStep step) {
        var closed = state.stage().filter(Stage::isTerminal).isPresent();
        return (!closed || step.step() == PathStep.ANSWER_CONDITIONS_CLAIM)
                && WAITS.getOrDefault(step.step(), (any, other) -> true).test(state, step);
    }

    private static boolean awaitsUnit(CaseState state) {
        return SubnationalGate.court(state) == Court.STATE && !state.has(SubnationalConsentGiven.class);
    }

    // A ground without consent shows in that the path goes on to the hearing or the transmission.
    private static boolean awaitsConsent(CaseState state, OpenStep step) {
        return !ConsentOnFile.given(state)
                && !openedLater(state, step, PathStep.CONSENT_HEARING, PathStep.TRANSMIT_REQUEST);
    }

    private static boolean awaitsHearing(CaseState state, OpenStep step) {
        return ConsentOnFile.given(state) || !openedLater(state, step, PathStep.WRITTEN_CONSENT);
    }

    private static boolean openedLater(CaseState state, OpenStep step, PathStep... others) {
        var opened = state.all(StepOpened.class).stream().map(StepOpened::step).toList();
        return opened.subList(opened.lastIndexOf(step) + 1, opened.size()).stream()
                .anyMatch(later -> List.of(others).contains(later.step()));
    }

    private static boolean awaitsReport(CaseState state, OpenStep step) {
        return state.isIn(Stage.TRANSFERRED, Stage.ENFORCING, Stage.ESCAPED)
                && !state.has(
                        ReportSubmitted.class,
                        report -> report.kind() == ReportKind.PERIODIC && is(report.periodEnd(), step));
    }

    private static boolean awaitsSpecialReport(CaseState state, OpenStep step) {
        var answered = state.all(SpecialReportRequested.class).size() - Reports.openSpecial(state);
        return state.isIn(Stage.ENFORCING, Stage.ESCAPED) && number(step) > answered;
    }

    private static boolean awaitsClearing(CaseState state, OpenStep step) {
        return state.isIn(Stage.ESCAPED)
                || Impediments.barring(state).stream()
                        .anyMatch(kind -> kind.name().equals(step.subject()));
    }

    private static boolean awaitsAnswer(CaseState state, OpenStep step) {
        return step.side() == FileSteps.holder(state)
                && Claims.open(state).stream().anyMatch(claim -> claim.claimId().equals(step.subject()));
    }

    private static boolean awaitsReview(CaseState state, OpenStep step) {
        return ReviewCycle.inForce(state)
                        .filter(cycle -> cycle.reviewer() == step.side())
                        .isPresent()
                && ReviewCycle.next(state).filter(day -> is(day, step)).isPresent();
    }

    private static boolean awaitsNotice(CaseState state, OpenStep step) {
        return number(step) > FileSteps.told(state) && number(step) <= FileSteps.decisions(state);
    }

    private static boolean is(@Nullable LocalDate day, OpenStep step) {
        return day != null && day.toString().equals(step.subject());
    }

    /** The number at the end of a subject such as {@code request 2}. */
    private static int number(OpenStep step) {
        var subject = Optional.ofNullable(step.subject()).orElse("0");
        return Integer.parseInt(subject.substring(subject.lastIndexOf(' ') + 1));
    }

    private record Key(PathStep step, Side side, @Nullable String subject) {}
}
