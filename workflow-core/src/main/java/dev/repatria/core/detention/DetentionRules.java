package dev.repatria.core.detention;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.CONSULAR_OFFICER;
import static dev.repatria.api.Role.PRISONER;
import static dev.repatria.api.Role.PRISON_CASE_MANAGER;
import static dev.repatria.api.Role.REPRESENTATIVE;
import static dev.repatria.core.transfer.RuleFor.command;

import dev.repatria.api.detention.AnswerConditionsClaim;
import dev.repatria.api.detention.DeclareDetentionReviewMissed;
import dev.repatria.api.detention.RecordConditionsClaim;
import dev.repatria.api.detention.RecordDetentionReview;
import dev.repatria.api.detention.ScheduleDetentionReview;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.Stages;
import java.util.List;

/** Claims about conditions are filed beside the case in any stage and never move it; reviews recur as a party scheduled them. */
public final class DetentionRules {

    private DetentionRules() {}

    /** The rules about conditions of detention. */
    public static List<CommandRule<?>> rules() {
        return List.of(
                command(RecordConditionsClaim.class, "domain section 7.5: claims beside the case")
                        .in(Stages.open())
                        .byEither(PRISONER, REPRESENTATIVE, CONSULAR_OFFICER)
                        .decides(Claims::record),
                command(AnswerConditionsClaim.class, "domain section 7.5: claims beside the case")
                        .in(Stages.all())
                        .byEither(CENTRAL_AUTHORITY_OFFICER, PRISON_CASE_MANAGER)
                        .when(Claims::noneOpen)
                        .decides(Claims::answer),
                command(ScheduleDetentionReview.class, "design section 3: recurring reviews")
                        .in(Stages.open())
                        .byEither(CENTRAL_AUTHORITY_OFFICER, CENTRAL_AUTHORITY_DECIDER)
                        .when(ReviewCycle::alreadyScheduled)
                        .decides(ReviewCycle::schedule),
                command(RecordDetentionReview.class, "design section 3: recurring reviews")
                        .in(Stages.open())
                        .byEither(CENTRAL_AUTHORITY_OFFICER, CONSULAR_OFFICER)
                        .when(ReviewCycle::notItsReview)
                        .decides(ReviewCycle::record),
                command(DeclareDetentionReviewMissed.class, "design section 3: recurring reviews")
                        .in(Stages.all())
                        .bySystem()
                        .decides(ReviewCycle::missed));
    }
}
