package dev.repatria.app.eventstore;

import dev.repatria.core.casework.CommandAnswer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that nothing is refused, or taken for done already, because of an aggregate in the cache that another node has overtaken.
 *
 * <p>What a saga asks for while it handles events may be taken for done by an aggregate that has seen those events: whatever followed elsewhere
 * comes to the saga too, which asks again.
 */
final class StaleRefusals implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final LiveCases cache;
    private final EventStorageEngine log;

    StaleRefusals(LiveCases cache, EventStorageEngine log) {
        this.cache = cache;
        this.log = log;
    }

    /** @throws ConcurrencyException in place of an answer that rested on a stale state and appends nothing, so that it is decided again */
    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            var result = chain.proceed();
            if (result instanceof CommandAnswer answer && answer.events().isEmpty() && !sawWhatAsks(unitOfWork)) {
                requireCurrent(unitOfWork, null);
            }
            return result;
        } catch (ConcurrencyException collision) {
            throw collision;
        } catch (RuntimeException refusal) {
            requireCurrent(unitOfWork, refusal);
            throw refusal;
        }
    }

    private void requireCurrent(UnitOfWork<?> unitOfWork, @Nullable RuntimeException refusal) {
        for (var id : LiveCases.usedBy(unitOfWork)) {
            if (isBehind(id)) {
                cache.remove(id);
                throw new ConcurrencyException("stream " + id + " has grown on another node", refusal);
            }
        }
    }

    private boolean sawWhatAsks(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root() instanceof BatchingUnitOfWork<?> batch
                && LiveCases.usedBy(unitOfWork).stream().allMatch(id -> sawAllOf(id, batch));
    }

    private boolean sawAllOf(String id, BatchingUnitOfWork<?> batch) {
        var handled = batch.getMessages().stream()
                .filter(message -> message instanceof DomainEventMessage<?> event
                        && event.getAggregateIdentifier().equals(id))
                .mapToLong(message -> ((DomainEventMessage<?>) message).getSequenceNumber())
                .max();
        return handled.isPresent()
                && cache.look(id) instanceof AggregateCacheEntry<?> entry
                && version(entry) >= handled.getAsLong();
    }

    private boolean isBehind(String id) {
        return cache.look(id) instanceof AggregateCacheEntry<?> entry
                && log.lastSequenceNumberFor(id)
                        .filter(last -> last > version(entry))
                        .isPresent();
    }

    /** An entry that never left this process gives its aggregate whatever it is asked with. */
    @SuppressWarnings("NullAway") // the arguments are for entries that were serialised
    private static long version(AggregateCacheEntry<?> entry) {
        return entry.recreateAggregate(null, null, null, null).version();
    }
}
