package dev.repatria.core.casework;

import dev.repatria.api.Actor;
import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.treaty.TreatyCommand;
import dev.repatria.core.transfer.Outcome;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;

/** Who acts and when, as it travels with a command and stays with its events; strings only, so that any log can keep it. */
public record Attribution(Actor actor, Instant at) {

    private static final String ACTOR = "actor";
    private static final String STATE = "state";
    private static final String AUTHORITY = "authority";
    private static final String ROLES = "roles";
    private static final String AT = "at";

    /** The metadata of a command. */
    public Map<String, String> toMetaData() {
        return Map.of(
                ACTOR, actor.subject(),
                STATE, actor.country().code(),
                AUTHORITY, actor.authority(),
                ROLES, actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
                AT, at.toString());
    }

    static Attribution from(MetaData metaData) {
        return new Attribution(
                new Actor(
                        text(metaData, ACTOR),
                        State.of(text(metaData, STATE)),
                        text(metaData, AUTHORITY),
                        Set.of(text(metaData, ROLES).split(",")).stream()
                                .map(Role::valueOf)
                                .collect(Collectors.toSet())),
                Instant.parse(text(metaData, AT)));
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
                        .filter(rule.roles()::contains)
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

    private static String text(MetaData metaData, String key) {
        if (metaData.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("a command without '" + key + "' in its metadata");
    }
}
