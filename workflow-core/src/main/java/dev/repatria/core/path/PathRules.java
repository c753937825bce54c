package dev.repatria.core.path;

import static dev.repatria.core.transfer.RuleFor.command;

import dev.repatria.api.Authority;
import dev.repatria.api.transfer.DeadlineMissed;
import dev.repatria.api.transfer.GovernmentReviewOpened;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.ReturnWindowLapsed;
import dev.repatria.api.transfer.StepOpened;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.path.DeclareDeadlineMissed;
import dev.repatria.api.transfer.path.OpenSteps;
import dev.repatria.api.transfer.review.OpenGovernmentReview;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the engine itself does to a case: it opens what the path asks for and says when a date has passed. Late or repeated, it changes nothing. */
public final class PathRules {

    private static final String PATH = "design section 3: the approval path";

    private PathRules() {}

    /** The rules of the engine's own commands. */
    public static List<CommandRule<?>> rules() {
        return List.of(
                command(OpenGovernmentReview.class, PATH)
                        .in(Stages.all())
                        .bySystem()
                        .decides(PathRules::openReview),
                command(OpenSteps.class, PATH).in(Stages.all()).bySystem().decides(PathRules::open),
                command(DeclareDeadlineMissed.class, PATH)
                        .in(Stages.all())
                        .bySystem()
                        .decides(PathRules::missed));
    }

    private static Outcome openReview(Matter matter, OpenGovernmentReview asked) {
        return Obligations.missing(matter.state(), Obligations.due(matter)).stream()
                .filter(step -> Obligations.reviewBy(step).equals(Optional.of(asked.side())))
                .findFirst()
                .<Outcome>map(step -> Outcome.of(new GovernmentReviewOpened(
                                asked.on(), asked.side(), authority(matter, step), step.dueOn(), step.cite()))
                        .under(step.cite()))
                .orElseGet(Outcome::nothing);
    }

    private static Authority authority(Matter matter, OpenStep step) {
        var state = matter.state().parties().state(step.side());
        return new Authority(
                state,
                matter.registeredLaw()
                        .centralAuthority(step.side())
                        .map(name -> name.value())
                        .orElse("Central authority"));
    }

    private static Outcome open(Matter matter, OpenSteps asked) {
        var missing = Obligations.missing(matter.state(), Obligations.due(matter)).stream()
                .filter(step -> Obligations.reviewBy(step).isEmpty())
                .filter(asked.steps()::contains)
                .toList();
        if (missing.isEmpty()) {
            return Outcome.nothing();
        }
        var opened = Outcome.of(
                missing.stream().map(step -> new StepOpened(asked.on(), step)).toList());
        return missing.stream().map(OpenStep::cite).reduce(opened, Outcome.Accepted::under, (left, right) -> right);
    }

    private static Outcome missed(Matter matter, DeclareDeadlineMissed asked) {
        return Obligations.due(matter).stream()
                .filter(step -> step.step() == asked.step() && Objects.equals(step.subject(), asked.subject()))
                .filter(step -> asked.dueOn().equals(step.dueOn()))
                .filter(step -> matter.today(step.side()).isAfter(asked.dueOn()))
                .filter(step -> !alreadyDeclared(matter, asked))
                .findFirst()
                .map(step -> declared(asked, step))
                .orElseGet(Outcome::nothing);
    }

    private static boolean alreadyDeclared(Matter matter, DeclareDeadlineMissed asked) {
        return matter.state()
                .has(
                        DeadlineMissed.class,
                        missed -> missed.step() == asked.step()
                                && Objects.equals(missed.subject(), asked.subject())
                                && missed.dueOn().equals(asked.dueOn()));
    }

    private static Outcome declared(DeclareDeadlineMissed asked, OpenStep step) {
        List<TransferEvent> events = new ArrayList<>();
        events.add(
                new DeadlineMissed(asked.on(), step.step(), step.side(), step.subject(), asked.dueOn(), step.cite()));
        if (step.step() == PathStep.RETURN_DECISION) {
            events.add(new ReturnWindowLapsed(asked.on(), asked.dueOn()));
        }
        return Outcome.of(events).under(step.cite());
    }
}
