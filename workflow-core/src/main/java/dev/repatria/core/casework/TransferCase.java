package dev.repatria.core.casework;

import dev.repatria.api.StoredAs;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Circumstances;
import dev.repatria.core.transfer.Examiner;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.treaty.LawBook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The shell around a case: it loads the state, asks the {@link Rulebook}, and records what follows. It decides nothing itself. */
public class TransferCase {

    /** The one command name of a case; the payload says which command it is. */
    public static final String COMMAND = "dev.repatria.TransferCommand";

    @AggregateIdentifier
    private @Nullable String caseId;

    private final CaseState state = new CaseState();

    /** For the framework. */
    protected TransferCase() {}

    @CommandHandler(commandName = COMMAND, payloadType = TransferCommand.class)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandAnswer handle(TransferCommand command, MetaData metaData, LawBook laws, Examiner examiner) {
        var attribution = Attribution.from(metaData);
        var matter = new Matter(state, new Circumstances(attribution.actor(), attribution.at(), laws, examiner));
        var accepted = Rulebook.decide(matter, command).fold(outcome -> outcome, TransferCase::refuse);
        caseId = command.caseId();
        var recorded = attribution.on(command, accepted);
        accepted.events().forEach(event -> AggregateLifecycle.apply(event, recorded));
        return new CommandAnswer(
                command.caseId(),
                state.version(),
                accepted.events().stream().map(TransferCase::name).toList());
    }

    /**
     * Folds one event. A case with an event that cannot be read has no known state, so nothing may be decided on it.
     *
     * <p>One handler for everything, because the framework would prefer one for {@code Object} to one for an interface.
     */
    @EventSourcingHandler
    void on(Object event, DomainEventMessage<?> message) {
        if (!(event instanceof TransferEvent happened)) {
            throw new IllegalStateException("the case holds an event that cannot be read: "
                    + event.getClass().getSimpleName());
        }
        if (caseId == null) {
            caseId = message.getAggregateIdentifier();
        }
        state.evolve(happened);
    }

    private static Outcome.Accepted refuse(Refusal refusal) {
        throw new CommandRefused(refusal);
    }

    private static String name(TransferEvent event) {
        return event.getClass().getAnnotation(StoredAs.class).name();
    }
}
