package dev.repatria.core.path;

import dev.repatria.api.Side;
import dev.repatria.api.transfer.GovernmentReviewOpened;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.StepOpened;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that should be open now against all that the log says has been opened. */
public final class Obligations {

    private static final Map<PathStep, Side> REVIEWS =
            Map.of(PathStep.SENTENCING_STATE_REVIEW, Side.SENTENCING, PathStep.RECEIVING_STATE_REVIEW, Side.RECEIVING);

    private Obligations() {}

    /** Everything that should be open now. */
    public static List<OpenStep> due(Matter matter) {
        return Stream.concat(ApprovalPath.after(matter).stream(), RecurringDuties.after(matter).stream())
                .toList();
    }

    /** Those of the given steps that the log does not show as opened. */
    public static List<OpenStep> missing(CaseState state, List<OpenStep> wanted) {
        return wanted.stream().filter(step -> !opened(state, step)).toList();
    }

    /** The State whose review this step is, when it is one; reviews have their own event. */
    public static Optional<Side> reviewBy(OpenStep step) {
        return Optional.ofNullable(REVIEWS.get(step.step()));
    }

    private static boolean opened(CaseState state, OpenStep step) {
        return reviewBy(step)
                .map(side -> state.has(GovernmentReviewOpened.class, opened -> opened.side() == side))
                .orElseGet(() ->
                        state.has(StepOpened.class, opened -> opened.step().equals(step)));
    }
}
