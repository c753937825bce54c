package dev.repatria.app.bench;

import dev.repatria.app.http.CommandResource;
import java.util.Objects;

/** Sends commands on the way that a request takes once its token is known: reading, rules, receipt, one commit. */
final class InProcess implements Sender {

    private static final String POSITION = "Repatria-Position";

    private final CommandResource commands;

    InProcess(CommandResource commands) {
        this.commands = commands;
    }

    @Override
    public long send(CaseScript.Step step, byte[] body, String key) {
        var answer = commands.send(step.command(), body, step.client().actor(), key, null, null);
        if (!answer.getStatusCode().is2xxSuccessful()) {
            throw new IllegalStateException(step.command() + " is answered " + answer.getStatusCode());
        }
        return Long.parseLong(Objects.requireNonNull(answer.getHeaders().getFirst(POSITION)));
    }
}
