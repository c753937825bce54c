package dev.repatria.core.read.work;

import dev.repatria.api.Authority;
import dev.repatria.api.Citation;
import dev.repatria.api.State;
import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.transfer.GovernmentReviewOpened;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.StepOpened;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.path.Desk;
import dev.repatria.core.path.Obligations;
import dev.repatria.core.read.RecordedEvent;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Circumstances;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Pinned;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A case told event by event; after each, the engine opens what the path asks for, as the saga does. */
final class Story {

    static final String ID = "01933b5e-7000-7000-8000-000000000001";

    private static final ProfileLawBook LAWS = ProfileLawBook.builtIn();

    private final CaseState state = new CaseState();
    private final List<OpenStep> opened = new ArrayList<>();
    private List<WorkItem> items = List.of();

    /** What the items say that waits. */
    Set<OpenStep> waiting() {
        return items.stream().filter(WorkItem::waits).map(WorkItem::open).collect(Collectors.toSet());
    }

    /** What the law asks for now. */
    Set<OpenStep> due() {
        return Set.copyOf(Obligations.due(matter()));
    }

    List<WorkItem> items() {
        return items;
    }

    CaseState state() {
        return state;
    }

    /** Everything that was opened so far. */
    List<OpenStep> opened() {
        return opened;
    }

    /** Lets something happen and the engine follow. */
    Story then(TransferEvent event) {
        take(event);
        for (var missing = missing(); !missing.isEmpty(); missing = missing()) {
            missing.forEach(step -> take(opening(step, event)));
        }
        return this;
    }

    private List<OpenStep> missing() {
        return Obligations.missing(state, Obligations.due(matter()));
    }

    private TransferEvent opening(OpenStep step, TransferEvent after) {
        opened.add(step);
        return Obligations.reviewBy(step)
                .<TransferEvent>map(side -> new GovernmentReviewOpened(
                        after.on(),
                        side,
                        new Authority(state.parties().state(side), "Ministry"),
                        step.dueOn(),
                        step.cite()))
                .orElseGet(() -> new StepOpened(after.on(), step));
    }

    private void take(TransferEvent event) {
        var sequence = state.version();
        state.evolve(event);
        items = WorkItems.after(
                items, state, new RecordedEvent(sequence + 1L, ID, sequence, event, Map.of(), Instant.EPOCH));
    }

    private Matter matter() {
        var actor = Desk.engine(State.of("US"));
        return new Matter(state, new Circumstances(actor, Instant.EPOCH, LAWS, Story::examine));
    }

    private static InstrumentResult examine(ScreeningRequest facts, Pinned instrument) {
        throw new UnsupportedOperationException("no rule is asked here: " + new Citation(instrument.instrument(), "-"));
    }
}
