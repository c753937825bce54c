package dev.repatria.app.reading;

import dev.repatria.core.casework.AllowedAction;
import dev.repatria.core.casework.AllowedActions;
import dev.repatria.core.transfer.Matter;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What the caller may do on a case now.
 *
 * @param version the version of the case for which this holds
 * @param open the commands that would be accepted
 * @param closed the others, each with the rule and article against it
 */
record ActionsView(String caseId, int version, List<String> open, List<Closed> closed) {

    /** A command that would be refused. */
    record Closed(String command, String rule, String cite, String detail) {}

    static ActionsView of(String caseId, Matter matter) {
        var actions = AllowedActions.of(matter);
        return new ActionsView(
                caseId,
                matter.state().version(),
                actions.stream()
                        .filter(AllowedAction::open)
                        .map(AllowedAction::command)
                        .toList(),
                actions.stream()
                        .filter(Predicate.not(AllowedAction::open))
                        .map(ActionsView::closed)
                        .toList());
    }

    private static Closed closed(AllowedAction action) {
        var refusal = Objects.requireNonNull(action.closedBy(), "a closed action names its rule");
        return new Closed(action.command(), refusal.rule(), refusal.cite().toString(), refusal.detail());
    }
}
