package dev.repatria.core.casework;

import dev.repatria.core.transfer.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One command as it stands for one actor on one case.
 *
 * @param command name of the command as in its HTTP path
 * @param open whether it would be accepted now
 * @param closedBy the rule and article against it; absent when it is open
 */
public record AllowedAction(
        String command, boolean open, @Nullable Refusal closedBy) {}
