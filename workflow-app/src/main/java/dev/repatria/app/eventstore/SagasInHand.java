package dev.repatria.app.eventstore;

import dev.repatria.app.eventstore.SagaTable.OwnedTie;
import dev.repatria.app.eventstore.SagaTable.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** What one transaction has read of the sagas, and what it is going to write when it commits. */
final class SagasInHand {

    private final SagaTable table;
    private final Map<Tie, Set<String>> found = new HashMap<>();
    private final Map<String, StoredSaga> read = new HashMap<>();
    private final Set<Tie> stillAbsent = new HashSet<>();
    private final Map<String, StoredSaga.State> written = new LinkedHashMap<>();
    private final List<OwnedTie> tied = new ArrayList<>();
    private final List<OwnedTie> untied = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();

    SagasInHand(SagaTable table) {
        this.table = table;
    }

    /** The ids of the sagas that are tied so; those that the batch will ask for are looked up with the first of them. */
    Set<String> find(Tie asked, Collection<String> values) {
        var known = found.get(asked);
        if (known == null) {
            var ids = table.tiedTo(asked.type(), asked.key(), values);
            values.forEach(value ->
                    found.putIfAbsent(new Tie(asked.type(), asked.key(), value), ids.getOrDefault(value, Set.of())));
            return found.getOrDefault(asked, Set.of());
        }
        if (known.isEmpty()) {
            stillAbsent.add(asked);
        }
        return known;
    }

    @Nullable
    StoredSaga load(String id) {
        if (!read.containsKey(id)) {
            table.withId(id).forEach(saga -> read.put(id, saga));
        }
        return read.get(id);
    }

    /** Keeps a state to be written, unless it is the one that was read. */
    void write(String id, StoredSaga.State state) {
        var before = read.get(id);
        if (before == null || !before.state().isSame(state)) {
            written.put(id, state);
        }
    }

    void tie(String id, Tie tie) {
        tied.add(new OwnedTie(id, tie));
    }

    void untie(String id, Tie tie) {
        untied.add(new OwnedTie(id, tie));
    }

    void end(String id) {
        ended.add(id);
    }

    /**
     * Writes everything at once.
     *
     * <p>A saga that was loaded is locked; one that was not there may have been started meanwhile, when its parked case was handled apart. The batch is
     * then read again.
     */
    void flush() {
        if (!stillAbsent.isEmpty() && table.has(stillAbsent)) {
            throw new ConcurrencyException("a saga was started apart from its batch");
        }
        if (!written.isEmpty()) {
            table.write(written);
        }
        if (!tied.isEmpty()) {
            table.tie(tied);
        }
        if (!untied.isEmpty()) {
            table.untie(untied);
        }
        if (!ended.isEmpty()) {
            table.delete(ended);
        }
    }
}
