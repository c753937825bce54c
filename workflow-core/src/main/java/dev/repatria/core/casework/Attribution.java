package dev.repatria.core.casework;

import dev.repatria.api.Actor;
import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.treaty.TreatyCommand;
import dev.repatria.core.transfer.Outcome;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;

/** Who acts and when: it travels with a command, which never leaves its node, and stays with its events as texts, so that any log can keep it. */
public record Attribution(Actor actor, Instant at) {

    private static final String ACTOR = "actor";
    private static final String STATE = "state";
    private static final String AUTHORITY = "authority";
    private static final String ATTRIBUTION = "attribution";

    /** The metadata of a command. */
    public Map<String, Attribution> toMetaData() {
        return Map.of(ATTRIBUTION, this);
    }

    static Attribution from(MetaData metaData) {
        if (metaData.get(ATTRIBUTION) instanceof Attribution attribution) {
            return attribution;
        }
        throw new IllegalArgumentException("a command without '" + ATTRIBUTION + "' in its metadata");
    }

    /** The metadata of the events that follow: who, in which capacity, for which State, under what, on which papers. */
    MetaData on(TransferCommand command, Outcome.Accepted accepted) {
        var rule = Rulebook.rule(command.getClass());
        Map<String, String> recorded = new TreeMap<>();
        recorded.put(ACTOR, actor.subject());
        recorded.put(STATE, actor.country().code());
        recorded.put(AUTHORITY, actor.authority());
        recorded.put(
                "role",
                actor.roles().stream()
                        .filter(rule::isFor)
                        .sorted()
                        .findFirst()
                        .orElseThrow()
                        .name());
        recorded.put("command", command.getClass().getSimpleName());
        recorded.put("basis", accepted.basis().isEmpty() ? rule.row().toString() : lines(accepted));
        if (!command.documents().isEmpty()) {
            recorded.put("documents", String.join("\n", command.documents()));
        }
        return MetaData.from(recorded);
    }

    /** The metadata of an event of the treaty register. */
    public static MetaData ofTreaty(MetaData command, TreatyCommand asked, Citation basis) {
        var attribution = from(command);
        return MetaData.from(Map.of(
                ACTOR,
                attribution.actor.subject(),
                STATE,
                attribution.actor.country().code(),
                AUTHORITY,
                attribution.actor.authority(),
                "role",
                Role.TREATY_ADMINISTRATOR.name(),
                "command",
                asked.getClass().getSimpleName(),
                "basis",
                basis.toString()));
    }

    private static String lines(Outcome.Accepted accepted) {
        return accepted.basis().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
