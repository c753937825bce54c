package dev.repatria.core.read.summary;

import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.path.CaseProgress;
import dev.repatria.core.read.RecordedEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps {@link CaseSummaryTable} equal to what {@link CaseSummaries} folds. */
@ProcessingGroup(CaseSummaryProjection.NAME)
public final class CaseSummaryProjection {

    /** Name of the read model and of its processor. */
    public static final String NAME = "case-summary";

    private final CaseSummaryTable table;
    private final CaseProgress progress;

    /** Each projection has a progress of its own, since each is at another place of the log. */
    public CaseSummaryProjection(CaseSummaryTable table, CaseProgress progress) {
        this.table = table;
        this.progress = progress;
    }

    @EventHandler
    void on(TransferEvent event, DomainEventMessage<?> message) {
        var recorded = RecordedEvent.of(message);
        var before = table.find(recorded.caseId()).orElse(null);
        table.put(CaseSummaries.after(before, progress.after(message), recorded));
    }

    @ResetHandler
    void clear() {
        table.clear();
    }
}
