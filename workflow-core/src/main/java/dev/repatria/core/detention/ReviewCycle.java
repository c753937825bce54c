package dev.repatria.core.detention;

import dev.repatria.api.Citation;
import dev.repatria.api.InvalidValue;
import dev.repatria.api.detention.DeclareDetentionReviewMissed;
import dev.repatria.api.detention.RecordDetentionReview;
import dev.repatria.api.detention.ScheduleDetentionReview;
import dev.repatria.api.transfer.DetentionReviewMissed;
import dev.repatria.api.transfer.DetentionReviewRecorded;
import dev.repatria.api.transfer.DetentionReviewScheduled;
import dev.repatria.api.transfer.Stage;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** A recurring review that a State took upon itself by agreement; the engine never invents one. */
public final class ReviewCycle {

    private static final Citation ROW = new Citation("Agreement of the parties", "as scheduled");

    private ReviewCycle() {}

    /** The review cycle in force. */
    public static Optional<DetentionReviewScheduled> inForce(CaseState state) {
        return state.last(DetentionReviewScheduled.class);
    }

    /** The day of the next review, counted from the first so that short months do not shift it. */
    public static Optional<LocalDate> next(CaseState state) {
        var done = state.all(DetentionReviewRecorded.class).size()
                + state.all(DetentionReviewMissed.class).size();
        return inForce(state)
                .map(cycle -> cycle.firstDueOn().plus(cycle.interval().multipliedBy(done)));
    }

    static Optional<Refusal> alreadyScheduled(Matter matter) {
        return inForce(matter.state()).isPresent()
                ? Optional.of(new Refusal("detention-review.already-scheduled", ROW, "A review cycle is in force."))
                : Optional.empty();
    }

    static Outcome schedule(Matter matter, ScheduleDetentionReview asked) {
        if (matter.side().orElseThrow() != asked.reviewer()) {
            return Outcome.refuse(
                    "detention-review.binds-other-state", ROW, "A State can schedule reviews for itself only.");
        }
        if (asked.interval().isNegative()
                || asked.interval().isZero()
                || !asked.firstDueOn().plus(asked.interval()).isAfter(asked.firstDueOn())) {
            throw new InvalidValue("interval", "must be longer than nothing");
        }
        if (asked.firstDueOn().isBefore(asked.on())) {
            throw new InvalidValue("firstDueOn", "must not lie before " + asked.on());
        }
        return Outcome.of(new DetentionReviewScheduled(
                        asked.on(), asked.reviewer(), asked.interval(), asked.firstDueOn(), asked.agreement()))
                .under(ROW);
    }

    static Optional<Refusal> notItsReview(Matter matter) {
        var cycle = inForce(matter.state());
        if (cycle.isEmpty()) {
            return Optional.of(new Refusal("detention-review.none-scheduled", ROW, "No review is scheduled."));
        }
        return matter.side().filter(side -> side == cycle.get().reviewer()).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Refusal("detention-review.other-states-review", ROW, "The review is the other State's."));
    }

    static Outcome record(Matter matter, RecordDetentionReview asked) {
        var next = next(matter.state()).orElseThrow();
        return asked.dueOn().equals(next)
                ? Outcome.of(new DetentionReviewRecorded(asked.on(), asked.dueOn(), asked.findings()))
                        .under(ROW)
                : Outcome.refuse("detention-review.other-day", ROW, "The next review is the one due on " + next + ".");
    }

    static Outcome missed(Matter matter, DeclareDetentionReviewMissed asked) {
        var cycle = inForce(matter.state());
        var due = next(matter.state()).filter(asked.dueOn()::equals);
        if (matter.state().stage().filter(Stage::isTerminal).isPresent()
                || cycle.isEmpty()
                || due.isEmpty()
                || !matter.today(cycle.get().reviewer()).isAfter(asked.dueOn())) {
            return Outcome.nothing();
        }
        return Outcome.of(new DetentionReviewMissed(
                        asked.on(),
                        cycle.get().reviewer(),
                        asked.dueOn(),
                        cycle.get().agreement()))
                .under(ROW);
    }
}
