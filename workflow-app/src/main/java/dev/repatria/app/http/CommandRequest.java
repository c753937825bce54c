package dev.repatria.app.http;

import dev.repatria.api.Actor;
import dev.repatria.api.transfer.TransferCommand;
import org.jspecify.annotations.Nullable;

/**
 * A command as it came in.
 *
 * @param command what is asked
 * @param actor who asks
 * @param expected the version that the caller has seen
 * @param trace the trace that the caller belongs to
 */
record CommandRequest(
        TransferCommand command,
        Actor actor,
        ExpectedVersion expected,
        @Nullable String trace) {}
