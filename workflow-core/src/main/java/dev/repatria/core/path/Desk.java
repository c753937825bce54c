package dev.repatria.core.path;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Circumstances;
import dev.repatria.core.transfer.Examiner;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.treaty.LawBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Everything that a saga works with; it comes in with each event, because a saga keeps nothing but its dates. */
public record Desk(
        CaseProgress progress,
        NewerEvents newer,
        LawBook laws,
        Examiner examiner,
        EngineCommands commands,
        DeadlineManager deadlines) {

    /** The case as it stood right after this event, seen by the engine. */
    Matter after(DomainEventMessage<?> message) {
        return matter(progress.after(message), message);
    }

    /**
     * Those of the wanted steps that the log does not show as opened, that are still owed after the last event known of the case, and that this
     * transaction has not asked for yet.
     */
    List<OpenStep> toAskFor(
            String saga,
            DomainEventMessage<?> message,
            Matter matter,
            List<OpenStep> wanted,
            Function<Matter, List<OpenStep>> path) {
        var missing = Obligations.missing(matter.state(), wanted);
        if (missing.isEmpty()) {
            return missing;
        }
        var transaction = CurrentUnitOfWork.get().root();
        var key = saga + " " + message.getAggregateIdentifier();
        StepsToAskFor left = transaction.getResource(key);
        if (left == null) {
            var end = atTheEnd(known(message), matter);
            left = new StepsToAskFor(end.state(), path.apply(end));
            transaction.resources().put(key, left);
        }
        return left.of(missing);
    }

    /** What follows the event in its case, in this transaction and beyond it. */
    private List<DomainEventMessage<?>> known(DomainEventMessage<?> message) {
        var known = new ArrayList<>(EventsAhead.of(message));
        var last = known.isEmpty() ? message : known.get(known.size() - 1);
        newer.after(last.getAggregateIdentifier(), last.getSequenceNumber()).stream()
                .takeWhile(event -> event.getPayload() instanceof TransferEvent)
                .forEach(known::add);
        return known;
    }

    /** The case as it stands after these of its events. */
    private Matter atTheEnd(List<DomainEventMessage<?>> ahead, Matter matter) {
        if (ahead.isEmpty()) {
            return matter;
        }
        var state = matter.state().copy();
        ahead.forEach(event -> state.evolve((TransferEvent) event.getPayload()));
        return matter(state, ahead.get(ahead.size() - 1));
    }

    private Matter matter(CaseState state, DomainEventMessage<?> message) {
        var engine = engine(state.sentencingState());
        return new Matter(state, new Circumstances(engine, message.getTimestamp(), laws, examiner));
    }

    /** The engine as an actor in that State. */
    public static Actor engine(State state) {
        return new Actor("repatria", state, "Repatria engine", Set.of(Role.SYSTEM));
    }
}
