package dev.repatria.core.transfer.review;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.PRISONER;
import static dev.repatria.api.Role.PROSECUTION_OPINION;
import static dev.repatria.api.Role.REPRESENTATIVE;
import static dev.repatria.api.Role.SUBNATIONAL_AUTHORITY;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.api.transfer.Stage.ACCEPTED_R;
import static dev.repatria.api.transfer.Stage.APPROVED_S;
import static dev.repatria.api.transfer.Stage.AWAITING_R;
import static dev.repatria.api.transfer.Stage.CLEARED;
import static dev.repatria.api.transfer.Stage.CONSENT_VERIFIED;
import static dev.repatria.api.transfer.Stage.RECEIVING_REVIEW;
import static dev.repatria.api.transfer.Stage.REFUSED;
import static dev.repatria.api.transfer.Stage.SCHEDULED;
import static dev.repatria.api.transfer.Stage.SENTENCING_REVIEW;
import static dev.repatria.api.transfer.Stage.VERIFICATION;
import static dev.repatria.core.transfer.RuleFor.command;

import dev.repatria.api.transfer.review.DeemNoObjection;
import dev.repatria.api.transfer.review.RecordGovernmentReview;
import dev.repatria.api.transfer.review.RecordSubnationalDecision;
import dev.repatria.api.transfer.review.RecordViews;
import dev.repatria.api.transfer.review.RequestReconsideration;
import dev.repatria.api.transfer.review.RequestViews;
import dev.repatria.api.transfer.review.WithdrawApproval;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.Stages;
import java.util.List;

/** Rows 12 to 17, 22, 23 and 42: both governments decide, ask for views, take back, and look again. */
public final class ReviewRules {

    private ReviewRules() {}

    /** The rules of this phase. */
    public static List<CommandRule<?>> rules() {
        return List.of(
                command(RequestViews.class, "row 12")
                        .in(SENTENCING_REVIEW)
                        .by(SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .decides(Views::request),
                command(RecordViews.class, "row 13")
                        .in(SENTENCING_REVIEW)
                        .by(SENTENCING, PROSECUTION_OPINION)
                        .inOrder()
                        .when(Views::nobodyAsked)
                        .decides(Views::record),
                command(DeemNoObjection.class, "row 13")
                        .in(Stages.all())
                        .bySystem()
                        .decides(Views::deem),
                command(RecordSubnationalDecision.class, "row 14")
                        .in(SENTENCING_REVIEW)
                        .by(SENTENCING, SUBNATIONAL_AUTHORITY)
                        .inOrder()
                        .when(SubnationalGate::notCalledFor)
                        .decides(SubnationalGate::record),
                command(RecordGovernmentReview.class, "rows 15, 16, 22 and 23")
                        .in(SENTENCING_REVIEW, RECEIVING_REVIEW)
                        .byEither(CENTRAL_AUTHORITY_DECIDER)
                        .inOrder()
                        .when(GovernmentReview::otherStatesTurn)
                        .decides(GovernmentReview::record),
                command(WithdrawApproval.class, "row 42")
                        .in(APPROVED_S, AWAITING_R, RECEIVING_REVIEW, ACCEPTED_R, VERIFICATION, CONSENT_VERIFIED)
                        .in(CLEARED, SCHEDULED)
                        .byEither(CENTRAL_AUTHORITY_DECIDER)
                        .inOrder()
                        .when(Withdrawal::nothingGiven)
                        .decides(Withdrawal::withdraw),
                command(RequestReconsideration.class, "row 17")
                        .in(REFUSED)
                        .byEither(PRISONER, REPRESENTATIVE)
                        .inOrder()
                        .when(Reconsideration::tooEarly)
                        .decides(Reconsideration::request));
    }
}
