package dev.repatria.core.transfer;

import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.screening.CaseFacts;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a case now: the stage, and the events that still count.
 *
 * <p>Going back on the path takes the later steps out of what counts ({@link Transitions#rewinds}); the log keeps them all.
 */
public final class CaseState {

    private final Map<Class<? extends TransferEvent>, List<TransferEvent>> standing = new LinkedHashMap<>();
    private final Map<Class<? extends TransferEvent>, Integer> times = new HashMap<>();
    private @Nullable Stage stage;
    private @Nullable Stage resumeTo;
    private @Nullable LocalDate stageSince;
    private CaseFacts facts = FileFacts.NONE;
    private int version;

    /** The state after these events. */
    public static CaseState of(Iterable<? extends TransferEvent> events) {
        var state = new CaseState();
        events.forEach(state::evolve);
        return state;
    }

    /** A state of its own with the same content. */
    public CaseState copy() {
        var copy = new CaseState();
        standing.forEach((type, events) -> copy.standing.put(type, new ArrayList<>(events)));
        copy.times.putAll(times);
        copy.stage = stage;
        copy.resumeTo = resumeTo;
        copy.stageSince = stageSince;
        copy.facts = facts;
        copy.version = version;
        return copy;
    }

    /** Takes one event in. */
    public void evolve(TransferEvent event) {
        var before = stage;
        var after = Transitions.after(this, event);
        if (after == Stage.SUSPENDED && before != Stage.SUSPENDED) {
            resumeTo = Transitions.resumption(event, before);
        }
        Transitions.rewinds(event, after).forEach(standing::remove);
        if (after != before) {
            Transitions.leave(standing);
        }
        standing.computeIfAbsent(event.getClass(), type -> new ArrayList<>()).add(event);
        if (after != before) {
            stage = after;
            stageSince = event.on();
        }
        facts = FileFacts.after(facts, event);
        times.merge(event.getClass(), 1, Integer::sum);
        version++;
    }

    /** Whether anything happened yet. */
    public boolean isOpened() {
        return stage != null;
    }

    /** The stage; empty before the first event. */
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /** Whether the case stands in one of these stages. */
    public boolean isIn(Stage... stages) {
        return stage != null && List.of(stages).contains(stage);
    }

    /** The stage that a suspended case returns to. */
    public Optional<Stage> resumeTo() {
        return Optional.ofNullable(resumeTo);
    }

    /** The effective day on which the case came to its stage. */
    public Optional<LocalDate> stageSince() {
        return Optional.ofNullable(stageSince);
    }

    /** Number of events so far; the version of a case is this number. */
    public int version() {
        return version;
    }

    /** The latest event of this kind that still counts. */
    public <E extends TransferEvent> Optional<E> last(Class<E> type) {
        var events = standing.get(type);
        return events == null ? Optional.empty() : Optional.of(type.cast(events.get(events.size() - 1)));
    }

    /** Every event of this kind that still counts, oldest first. */
    public <E extends TransferEvent> List<E> all(Class<E> type) {
        return standing.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    /** Every event that still counts, by kind in the order in which the kinds first came. */
    public List<TransferEvent> standing() {
        return standing.values().stream().flatMap(List::stream).toList();
    }

    /** Whether an event of this kind still counts. */
    public boolean has(Class<? extends TransferEvent> type) {
        return standing.containsKey(type);
    }

    /** Whether such an event of this kind still counts. */
    public <E extends TransferEvent> boolean has(Class<E> type, Predicate<E> which) {
        return all(type).stream().anyMatch(which);
    }

    /** How often an event of this kind happened, whether or not it still counts. */
    public int times(Class<? extends TransferEvent> type) {
        return times.getOrDefault(type, 0);
    }

    /** The facts on file, corrections included. */
    public CaseFacts facts() {
        return facts;
    }

    /** The facts as they would be on file after this event. */
    public CaseFacts factsAfter(TransferEvent event) {
        return FileFacts.after(facts, event);
    }

    /** The States, the person and the request of the case. */
    public Parties parties() {
        return Parties.of(this);
    }

    /** The sentencing State. */
    public State sentencingState() {
        return parties().sentencing();
    }

    /** The receiving State. */
    public State receivingState() {
        return parties().receiving();
    }

    /** Which side a State is on; empty for a State that is not a party to the case. */
    public Optional<Side> sideOf(State state) {
        if (state.equals(sentencingState())) {
            return Optional.of(Side.SENTENCING);
        }
        return state.equals(receivingState()) ? Optional.of(Side.RECEIVING) : Optional.empty();
    }

    /** The pinned instrument, once registered. */
    public Optional<Pinned> instrument() {
        return Parties.pinned(this);
    }
}
