package dev.repatria.core.casework;

import dev.repatria.api.Role;
import dev.repatria.core.transfer.Matter;
import java.util.List;
import java.util.Set;

/** What an actor may do on a case now, from the same rules that guard the commands. */
public final class AllowedActions {

    private AllowedActions() {}

    /** Every command that people send, open or closed with rule and article. */
    public static List<AllowedAction> of(Matter matter) {
        return Rulebook.rules().stream()
                .filter(rule -> !rule.roles().equals(Set.of(Role.SYSTEM)))
                .map(rule -> {
                    var closed = rule.closed(matter);
                    return new AllowedAction(CommandNames.of(rule.command()), closed.isEmpty(), closed.orElse(null));
                })
                .toList();
    }
}
