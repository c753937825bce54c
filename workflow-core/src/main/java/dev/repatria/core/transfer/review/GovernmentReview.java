package dev.repatria.core.transfer.review;

import dev.repatria.api.Citation;
import dev.repatria.api.InvalidValue;
import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.GovernmentReviewDeferred;
import dev.repatria.api.transfer.ReceivingStateAccepted;
import dev.repatria.api.transfer.ReceivingStateRefused;
import dev.repatria.api.transfer.SentencingStateApproved;
import dev.repatria.api.transfer.SentencingStateRefused;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.review.RecordGovernmentReview;
import dev.repatria.core.transfer.Enforceable;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.treaty.Cited;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one State decides, by which authority and why; the other State's turn is never taken for it. */
final class GovernmentReview {

    private static final Citation ROW = new Citation("State table", "rows 15, 16, 22 and 23");

    private GovernmentReview() {}

    static Optional<Refusal> otherStatesTurn(Matter matter) {
        var turn = turn(matter);
        return matter.side().filter(side -> side == turn).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "review.other-states-turn",
                        ROW,
                        "The decision is with " + matter.state().parties().state(turn) + " now."));
    }

    private static Side turn(Matter matter) {
        return matter.state().isIn(Stage.SENTENCING_REVIEW) ? Side.SENTENCING : Side.RECEIVING;
    }

    static Outcome record(Matter matter, RecordGovernmentReview asked) {
        var side = turn(matter);
        var country = matter.state().parties().state(side);
        if (!asked.decidingState().equals(country) || !asked.authority().state().equals(country)) {
            return Outcome.refuse("review.other-state", ROW, "The decision on record must be one of " + country + ".");
        }
        return switch (asked.outcome()) {
            case APPROVED -> side == Side.SENTENCING ? approve(matter, asked) : accept(matter, asked);
            case REFUSED -> refuse(matter, asked, side);
            case MORE_INFORMATION ->
                Outcome.of(new GovernmentReviewDeferred(
                                asked.on(), side, asked.authority(), Require.text(asked.reasons(), "reasons")))
                        .under(ROW);
        };
    }

    private static Outcome approve(Matter matter, RecordGovernmentReview asked) {
        var missing = SubnationalGate.missing(matter);
        if (missing.isPresent()) {
            return Outcome.refuse(
                    "subnational.consent-missing",
                    missing.get(),
                    "A court of a federal unit sentenced, and that unit has not given its consent.");
        }
        return Outcome.of(new SentencingStateApproved(
                        asked.on(),
                        asked.authority(),
                        asked.factors(),
                        Require.text(asked.reasons(), "reasons"),
                        asked.memorandum()))
                .under(ROW);
    }

    private static Outcome accept(Matter matter, RecordGovernmentReview asked) {
        if (asked.method() == null) {
            throw new InvalidValue("method", "is required when the receiving State accepts");
        }
        var method = asked.method();
        return Enforceable.refusal(matter.registeredLaw(), method)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> Outcome.of(new ReceivingStateAccepted(
                                asked.on(),
                                asked.authority(),
                                method,
                                asked.factors(),
                                Require.text(asked.reasons(), "reasons"),
                                asked.memorandum()))
                        .under(matter.registeredLaw().enforcementMethods().cite()));
    }

    private static Outcome refuse(Matter matter, RecordGovernmentReview asked, Side side) {
        var law = matter.registeredLaw();
        var duty = law.reasonsOnRefusal(side).filter(rule -> rule.value());
        if (duty.isPresent() && asked.reasons() == null) {
            return Outcome.refuse(
                    "refusal.reasons-required", duty.get().cite(), "This State must give reasons for a refusal.");
        }
        // Row 17 lifts the wait for a temporary ground unless the rule that sets the wait says otherwise.
        var lifted = asked.temporaryGround()
                && law.soonerIfTemporary(side).map(Cited::value).orElse(true);
        var wait = lifted ? Optional.<Cited<Period>>empty() : law.reapplicationPeriod(side);
        var again = wait.map(period -> asked.on().plus(period.value())).orElse(null);
        return Outcome.of(side == Side.SENTENCING ? sentencing(asked, again) : receiving(asked, again))
                .under(wait.map(period -> period.cite()).orElse(ROW));
    }

    private static SentencingStateRefused sentencing(RecordGovernmentReview asked, @Nullable LocalDate again) {
        return new SentencingStateRefused(
                asked.on(),
                asked.authority(),
                asked.factors(),
                asked.reasons(),
                asked.temporaryGround(),
                again,
                asked.memorandum());
    }

    private static ReceivingStateRefused receiving(RecordGovernmentReview asked, @Nullable LocalDate again) {
        return new ReceivingStateRefused(
                asked.on(),
                asked.authority(),
                asked.factors(),
                asked.reasons(),
                asked.temporaryGround(),
                again,
                asked.memorandum());
    }
}
