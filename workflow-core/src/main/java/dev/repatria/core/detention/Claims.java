package dev.repatria.core.detention;

import dev.repatria.api.Citation;
import dev.repatria.api.detention.AnswerConditionsClaim;
import dev.repatria.api.detention.RecordConditionsClaim;
import dev.repatria.api.transfer.ConditionsClaimAnswered;
import dev.repatria.api.transfer.ConditionsClaimRecorded;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import java.util.List;
import java.util.Optional;

/** Claims about conditions of detention: each mapped to the standard it invokes, each answered once. */
public final class Claims {

    private static final Citation ROW = new Citation("Domain", "section 7.5");

    private Claims() {}

    /** The claims that nobody has answered. */
    public static List<ConditionsClaimRecorded> open(CaseState state) {
        return state.all(ConditionsClaimRecorded.class).stream()
                .filter(claim -> !state.has(
                        ConditionsClaimAnswered.class,
                        answer -> answer.claimId().equals(claim.claimId())))
                .toList();
    }

    static Outcome record(Matter matter, RecordConditionsClaim asked) {
        if (matter.state()
                .has(ConditionsClaimRecorded.class, claim -> claim.claimId().equals(asked.claimId()))) {
            return Outcome.refuse("claim.id-taken", ROW, "A claim with this id is already on file.");
        }
        var standards = Standards.of(asked.subject());
        return Outcome.of(new ConditionsClaimRecorded(
                        asked.on(), asked.claimId(), asked.subject(), asked.claimant(), asked.description(), standards))
                .under(standards.get(0));
    }

    static Optional<Refusal> noneOpen(Matter matter) {
        return open(matter.state()).isEmpty()
                ? Optional.of(new Refusal("claim.none-open", ROW, "No claim about conditions is open."))
                : Optional.empty();
    }

    static Outcome answer(Matter matter, AnswerConditionsClaim asked) {
        var open = open(matter.state()).stream()
                .filter(claim -> claim.claimId().equals(asked.claimId()))
                .findFirst();
        return open.<Outcome>map(claim -> Outcome.of(new ConditionsClaimAnswered(
                                asked.on(), asked.claimId(), asked.outcome(), asked.answer()))
                        .under(claim.standards().get(0)))
                .orElseGet(
                        () -> Outcome.refuse("claim.none-open", ROW, "This claim is not on file or already answered."));
    }
}
