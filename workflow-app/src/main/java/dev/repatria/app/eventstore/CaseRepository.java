package dev.repatria.app.eventstore;

import java.util.function.Predicate;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Takes a case for new, without a look into the log, when a command comes that opens one: nearly always it is.
 *
 * <p>Only a command that waits for a shared transaction is decided so, because it is done again on the state of the log if anything fails
 * ({@link Receipts#once}). If the case exists after all, it has a first event already, so that what was decided cannot be committed.
 */
public final class CaseRepository<T> extends CachingEventSourcingRepository<T> {

    /** Makes the framework create the case. The trace of its stack, made for every case, would cost more than all else about it here. */
    private final AggregateNotFoundException isNew = new AggregateNotFoundException("", "taken for new");

    private final LiveCases live;
    private final Predicate<Object> opens;

    /** Keeps its cases in {@code live}; {@code opens} tells which commands can be the first of a case. */
    public CaseRepository(EventSourcingRepository.Builder<T> builder, LiveCases live, Predicate<Object> opens) {
        super(builder.cache(live));
        this.live = live;
        this.opens = opens;
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String caseId, @Nullable Long expectedVersion) {
        if (PendingCommand.isCurrent()
                && opens.test(CurrentUnitOfWork.get().getMessage().getPayload())
                && !live.containsKey(caseId)) {
            throw isNew;
        }
        return super.doLoadWithLock(caseId, expectedVersion);
    }
}
