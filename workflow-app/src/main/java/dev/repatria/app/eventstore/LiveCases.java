package dev.repatria.app.eventstore;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the aggregates that were used last, so that a command on one of them reads nothing.
 *
 * <p>An entry is behind the log once another node has written to its stream. A command that would append then collides and is done again
 * without the entry; what an entry made a command refuse is checked by {@link StaleRefusals}.
 */
public final class LiveCases implements Cache {

    private static final String USED = LiveCases.class.getName();

    private final Map<Object, Object> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;

    LiveCases(int most) {
        this.most = most;
    }

    /** The ids that a unit of work took from here. */
    static Set<String> usedBy(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(USED, key -> new HashSet<>());
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"
    }) // null is the answer of this interface for what is not there
    public synchronized <K, V> V get(K key) {
        var value = entries.get(key);
        if (value != null && CurrentUnitOfWork.isStarted()) {
            usedBy(CurrentUnitOfWork.get()).add(key.toString());
        }
        return (V) value;
    }

    /** What is kept for an id; unlike {@link #get} it does not count as use. */
    synchronized @Nullable Object look(String id) {
        return entries.get(id);
    }

    @Override
    public synchronized void put(Object key, Object value) {
        entries.put(key, value);
        if (entries.size() > most) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    @Override
    public synchronized boolean putIfAbsent(Object key, Object value) {
        if (entries.containsKey(key)) {
            return false;
        }
        put(key, value);
        return true;
    }

    @Override
    public synchronized boolean remove(Object key) {
        return entries.remove(key) != null;
    }

    @Override
    public synchronized void removeAll() {
        entries.clear();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return entries.containsKey(key);
    }

    /** Tells nobody: no part of the engine listens to this cache. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("this cache has no listeners");
    }
}
