package dev.repatria.core.read.work;

import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.path.CaseProgress;
import dev.repatria.core.read.RecordedEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps {@link WorkItemTable} equal to what {@link WorkItems} folds. */
@ProcessingGroup(WorkItemProjection.NAME)
public final class WorkItemProjection {

    /** Name of the read model and of its processor. */
    public static final String NAME = "work-items";

    private final WorkItemTable table;
    private final CaseProgress progress;

    /** Each projection has a progress of its own, since each is at another place of the log. */
    public WorkItemProjection(WorkItemTable table, CaseProgress progress) {
        this.table = table;
        this.progress = progress;
    }

    @EventHandler
    void on(TransferEvent event, DomainEventMessage<?> message) {
        var recorded = RecordedEvent.of(message);
        var before = table.ofCase(recorded.caseId());
        var after = WorkItems.after(before, progress.after(message), recorded);
        after.stream().filter(item -> !before.contains(item)).forEach(table::put);
    }

    @ResetHandler
    void clear() {
        table.clear();
    }
}
