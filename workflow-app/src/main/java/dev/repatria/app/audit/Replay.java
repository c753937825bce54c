package dev.repatria.app.audit;

import dev.repatria.core.read.RecordedEvent;
import dev.repatria.core.read.summary.CaseSummaries;
import dev.repatria.core.read.summary.CaseSummary;
import dev.repatria.core.read.timeline.Timeline;
import dev.repatria.core.read.timeline.TimelineEntry;
import dev.repatria.core.read.work.WorkItem;
import dev.repatria.core.read.work.WorkItems;
import dev.repatria.core.transfer.CaseState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of every view of one case, as its events add up to them. */
record Replay(@Nullable CaseSummary summary, List<TimelineEntry> timeline, List<WorkItem> items) {

    /** Folds the events again, by the same functions that the projections use. */
    static Replay of(List<RecordedEvent> events) {
        var state = new CaseState();
        CaseSummary summary = null;
        List<WorkItem> items = List.of();
        var timeline = new ArrayList<TimelineEntry>();
        for (var event : events) {
            state.evolve(event.event());
            summary = CaseSummaries.after(summary, state, event);
            items = WorkItems.after(items, state, event);
            timeline.add(Timeline.entry(state, event));
        }
        return new Replay(summary, timeline, items);
    }
}
