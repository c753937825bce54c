package dev.repatria.core.casework;

import dev.repatria.api.Role;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.core.transfer.CommandRule;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of commands in HTTP paths: {@code RecordGovernmentReview} is {@code record-government-review}. */
public final class CommandNames {

    private static final Map<String, CommandRule<?>> BY_NAME = Rulebook.rules().stream()
            .filter(rule -> !rule.roles().equals(Set.of(Role.SYSTEM)))
            .collect(Collectors.toUnmodifiableMap(rule -> of(rule.command()), Function.identity()));

    private CommandNames() {}

    /** The name of a command. */
    public static String of(Class<? extends TransferCommand> command) {
        return command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The rule of the command that people may send under this name. */
    public static Optional<CommandRule<?>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Every name that people may send. */
    public static Set<String> all() {
        return BY_NAME.keySet();
    }
}
