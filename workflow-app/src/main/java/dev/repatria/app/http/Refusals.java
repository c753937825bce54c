package dev.repatria.app.http;

import dev.repatria.core.casework.AllowedAction;
import dev.repatria.core.casework.AllowedActions;
import dev.repatria.core.casework.CommandNames;
import dev.repatria.core.casework.CommandRefused;
import dev.repatria.core.casework.Rulebook;
import org.springframework.stereotype.Component;

/** Words a refusal for its caller: which rule, where the law says so, and what is open instead. */
@Component
final class Refusals {

    private static final String WRONG_ROLE = "role.not-entitled";

    private final CaseFile file;

    Refusals(CaseFile file) {
        this.file = file;
    }

    Problem problem(CaseOrder order, CommandRefused refused) {
        var command = order.command();
        var matter = file.matter(command.caseId(), order.actor());
        var opens = Rulebook.rule(command.getClass()).opensCase();
        if (matter.state().isOpened() ? !CaseFile.isVisible(matter) : !opens) {
            return CaseFile.unknown();
        }
        order.expected().requireEqual(matter.state().version());
        var refusal = refused.refusal();
        var type = refusal.rule().equals(WRONG_ROLE) ? ProblemType.FORBIDDEN : ProblemType.RULE_REFUSED;
        return new Problem(type, refusal.detail())
                .with("command", CommandNames.of(command.getClass()))
                .with("rule", refusal.rule())
                .with("cite", refusal.cite().toString())
                .with(
                        "allowedActions",
                        AllowedActions.of(matter).stream()
                                .filter(AllowedAction::open)
                                .map(AllowedAction::command)
                                .toList());
    }
}
