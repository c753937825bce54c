package dev.repatria.core.screening;

import dev.repatria.api.Side;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Initiator;
import dev.repatria.core.treaty.Cited;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The formal move was made by somebody whom the instrument lets start.
 *
 * <p>Where the law says it: {@code initiation} of each profile, for example US–Mexico 1976 Art. IV(1), ETS 112 Art. 2. The wish of the
 * person, made personally or through somebody else, never fails it.
 */
final class Initiation implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().initiation().stateMayRequest();
        if (!law.isTreaty()) {
            return List.of();
        }
        var draft = Draft.of(Code.INITIATION, facts, rule == null ? law.silent() : rule)
                .using("initiator", facts.initiator());
        return List.of(
                switch (facts.initiator()) {
                    case PERSON -> draft.pass("The person may always ask; the formal request is for the State.");
                    case REPRESENTATIVE ->
                        draft.pass(
                                "A wish passed on for the person counts as the person's own; the mandate must be on file.");
                    case SENTENCING_STATE, RECEIVING_STATE -> state(facts, draft, rule);
                });
    }

    private static Finding state(Facts facts, Draft draft, @Nullable Cited<Set<Side>> rule) {
        var side = facts.initiator() == Initiator.SENTENCING_STATE ? Side.SENTENCING : Side.RECEIVING;
        var who = "the " + Wording.plain(side) + " State (" + facts.state(side) + ")";
        if (rule == null) {
            return draft.unknown("The profile does not say whether " + who + " may make the request.");
        }
        return rule.value().contains(side)
                ? draft.pass(Wording.sentence(who) + " may make the request.")
                : draft.fail("The request cannot be made by " + who + ", only by the " + Wording.list(rule.value())
                        + " State.");
    }
}
