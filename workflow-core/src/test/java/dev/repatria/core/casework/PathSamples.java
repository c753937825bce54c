package dev.repatria.core.casework;

import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.detention.AnswerConditionsClaim;
import dev.repatria.api.detention.ClaimOutcome;
import dev.repatria.api.detention.ClaimSubject;
import dev.repatria.api.detention.DeclareDetentionReviewMissed;
import dev.repatria.api.detention.RecordConditionsClaim;
import dev.repatria.api.detention.RecordDetentionReview;
import dev.repatria.api.detention.ScheduleDetentionReview;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.transfer.path.DeclareDeadlineMissed;
import dev.repatria.api.transfer.path.OpenSteps;
import dev.repatria.api.transfer.review.OpenGovernmentReview;
import dev.repatria.core.detention.Claims;
import dev.repatria.core.detention.ReviewCycle;
import dev.repatria.core.path.Obligations;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Content for the engine's own commands and those about conditions of detention. */
final class PathSamples {

    private static final OpenStep UNWANTED = new OpenStep(
            PathStep.HANDOVER, Side.SENTENCING, Role.AUDITOR, "nowhere", null, new Citation("Nothing", "at all"));

    private PathSamples() {}

    static Map<Class<?>, Function<Samples.Now, Stream<? extends TransferCommand>>> all() {
        return Map.ofEntries(
                Map.entry(
                        RecordConditionsClaim.class,
                        now -> Stream.of(new RecordConditionsClaim(
                                Dossier.ID,
                                now.on(),
                                now.fresh("claim"),
                                ClaimSubject.ISOLATION,
                                "A lawyer",
                                "Alone for months.",
                                List.of()))),
                Map.entry(AnswerConditionsClaim.class, PathSamples::answers),
                Map.entry(
                        ScheduleDetentionReview.class,
                        now -> now.sides().stream()
                                .map(side -> new ScheduleDetentionReview(
                                        Dossier.ID,
                                        now.on(),
                                        side,
                                        Period.ofMonths(6),
                                        now.on(),
                                        "Exchange of notes"))),
                Map.entry(
                        RecordDetentionReview.class,
                        now -> Stream.of(new RecordDetentionReview(
                                Dossier.ID, now.on(), nextReview(now), "In order.", List.of()))),
                Map.entry(
                        DeclareDetentionReviewMissed.class,
                        now -> Stream.of(new DeclareDetentionReviewMissed(Dossier.ID, now.on(), nextReview(now)))),
                Map.entry(
                        OpenGovernmentReview.class,
                        now -> now.sides().stream().map(side -> new OpenGovernmentReview(Dossier.ID, now.on(), side))),
                Map.entry(OpenSteps.class, PathSamples::steps),
                Map.entry(DeclareDeadlineMissed.class, PathSamples::missed));
    }

    private static Stream<AnswerConditionsClaim> answers(Samples.Now now) {
        var open = now.opened()
                ? Claims.open(now.file().state()).stream().map(claim -> claim.claimId())
                : Stream.<String>of();
        return Stream.concat(open, Stream.of("claim"))
                .map(id -> new AnswerConditionsClaim(
                        Dossier.ID, now.on(), id, ClaimOutcome.REMEDIED, "Put right.", List.of()));
    }

    private static LocalDate nextReview(Samples.Now now) {
        return now.opened() ? ReviewCycle.next(now.file().state()).orElse(now.on()) : now.on();
    }

    private static List<OpenStep> due(Samples.Now now) {
        return now.opened() ? Obligations.due(now.matter()) : List.of();
    }

    private static Stream<OpenSteps> steps(Samples.Now now) {
        var due = due(now);
        return Stream.of(due, List.of(UNWANTED))
                .filter(steps -> !steps.isEmpty())
                .map(steps -> new OpenSteps(Dossier.ID, now.on(), steps));
    }

    private static Stream<DeclareDeadlineMissed> missed(Samples.Now now) {
        var due = due(now).stream()
                .filter(step -> step.dueOn() != null)
                .map(step -> new DeclareDeadlineMissed(
                        Dossier.ID, now.on(), step.step(), step.subject(), Objects.requireNonNull(step.dueOn())));
        return Stream.concat(
                due, Stream.of(new DeclareDeadlineMissed(Dossier.ID, now.on(), PathStep.HANDOVER, null, now.on())));
    }
}
