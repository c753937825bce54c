package dev.repatria.core.read.timeline;

import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.path.CaseProgress;
import dev.repatria.core.read.HandledTogether;
import dev.repatria.core.read.RecordedEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Adds the line of {@link Timeline} for every event to {@link TimelineTable}. */
@ProcessingGroup(TimelineProjection.NAME)
public final class TimelineProjection {

    /** Name of the read model and of its processor. */
    public static final String NAME = "timeline";

    private final TimelineTable table;
    private final CaseProgress progress;
    private final HandledTogether<TimelineEntry> lines;

    /** Each projection has a progress of its own, since each is at another place of the log. */
    public TimelineProjection(TimelineTable table, CaseProgress progress) {
        this.table = table;
        this.progress = progress;
        this.lines = new HandledTogether<>(NAME, table::add);
    }

    @EventHandler
    void on(TransferEvent event, DomainEventMessage<?> message) {
        lines.add(Timeline.entry(progress.after(message), RecordedEvent.of(message)));
    }

    @ResetHandler
    void clear() {
        table.clear();
    }
}
