package dev.repatria.app.eventstore;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;

/** Sees to it that nothing is refused because of an aggregate in the cache that another node has overtaken. */
final class StaleRefusals implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final LiveCases cache;
    private final EventStorageEngine log;

    StaleRefusals(LiveCases cache, EventStorageEngine log) {
        this.cache = cache;
        this.log = log;
    }

    /** @throws ConcurrencyException in place of a refusal that rested on a stale state, so that it is decided again */
    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (ConcurrencyException collision) {
            throw collision;
        } catch (RuntimeException refusal) {
            for (var id : LiveCases.usedBy(unitOfWork)) {
                if (isBehind(id)) {
                    cache.remove(id);
                    throw new ConcurrencyException("stream " + id + " has grown on another node", refusal);
                }
            }
            throw refusal;
        }
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
