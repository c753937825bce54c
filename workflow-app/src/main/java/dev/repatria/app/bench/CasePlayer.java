package dev.repatria.app.bench;

import dev.repatria.app.eventstore.TimeOrderedIds;
import java.io.IOException;
import java.util.function.LongConsumer;

/** Takes one case after the other through the script, one command at a time. */
final class CasePlayer implements Load.Client {

    private final CaseScript script;
    private final Sender sender;
    private final LongConsumer answered;
    private final TimeOrderedIds ids = new TimeOrderedIds();
    private String caseId = "";
    private int next;

    /** Tells the position of each answer. */
    CasePlayer(CaseScript script, Sender sender, LongConsumer answered) {
        this.script = script;
        this.sender = sender;
        this.answered = answered;
    }

    @Override
    public void act() throws IOException {
        if (next == 0) {
            caseId = ids.generateIdentifier();
        }
        var step = script.steps().get(next);
        answered.accept(sender.send(step, step.body(caseId, "B-" + caseId), caseId + "-" + next));
        next = (next + 1) % script.steps().size();
    }

    @Override
    public void close() throws IOException {
        sender.close();
    }

    /** The case that was opened last. */
    String caseId() {
        return caseId;
    }
}
