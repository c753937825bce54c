package dev.repatria.core.transfer.review;

import dev.repatria.api.Citation;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.ApprovalWithdrawn;
import dev.repatria.api.transfer.PartialRecognitionAgreed;
import dev.repatria.api.transfer.ReceivingStateAccepted;
import dev.repatria.api.transfer.SentencingStateApproved;
import dev.repatria.api.transfer.review.WithdrawApproval;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import java.util.Optional;

/** A State takes back the agreement it gave, before custody passes. */
final class Withdrawal {

    private static final Citation ROW = new Citation("State table", "row 42");

    private Withdrawal() {}

    static Optional<Refusal> nothingGiven(Matter matter) {
        return matter.side().filter(side -> given(matter.state(), side)).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal("approval.not-given", ROW, "This State has not agreed to the transfer."));
    }

    private static boolean given(CaseState state, Side side) {
        return side == Side.SENTENCING
                ? state.has(SentencingStateApproved.class)
                : state.has(ReceivingStateAccepted.class) || state.has(PartialRecognitionAgreed.class);
    }

    static Outcome withdraw(Matter matter, WithdrawApproval asked) {
        var side = matter.side().orElseThrow();
        if (!asked.authority().state().equals(matter.actor().country())) {
            return Outcome.refuse(
                    "review.other-state",
                    ROW,
                    "Only an authority of " + matter.actor().country() + " takes its agreement back.");
        }
        if (asked.endsRequest() && side != Side.SENTENCING) {
            return Outcome.refuse(
                    "approval.not-its-request", ROW, "Only the sentencing State can withdraw the request.");
        }
        return Outcome.of(new ApprovalWithdrawn(
                        asked.on(), side, asked.authority(), asked.reasons(), asked.endsRequest()))
                .under(ROW);
    }
}
