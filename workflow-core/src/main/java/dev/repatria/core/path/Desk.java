package dev.repatria.core.path;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import dev.repatria.core.transfer.Circumstances;
import dev.repatria.core.transfer.Examiner;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.treaty.LawBook;
import java.util.Set;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventhandling.DomainEventMessage;

/** Everything that a saga works with; it comes in with each event, because a saga keeps nothing but its dates. */
public record Desk(
        CaseProgress progress, LawBook laws, Examiner examiner, EngineCommands commands, DeadlineManager deadlines) {

    /** The case as it stood right after this event, seen by the engine. */
    Matter after(DomainEventMessage<?> message) {
        var state = progress.after(message);
        var engine = engine(state.sentencingState());
        return new Matter(state, new Circumstances(engine, message.getTimestamp(), laws, examiner));
    }

    /** The engine as an actor in that State. */
    public static Actor engine(State state) {
        return new Actor("repatria", state, "Repatria engine", Set.of(Role.SYSTEM));
    }
}
