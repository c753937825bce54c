package dev.repatria.core.read.summary;

import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.path.CaseProgress;
import dev.repatria.core.read.RecordedEvent;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps {@link CaseSummaryTable} equal to what {@link CaseSummaries} folds. */
@ProcessingGroup(CaseSummaryProjection.NAME)
public final class CaseSummaryProjection {

    /** Name of the read model and of its processor. */
    public static final String NAME = "case-summary";

    private final CaseSummaryTable table;
    private final CaseProgress progress;
    private final StageLeft stages;

    /** Each projection has a progress of its own, since each is at another place of the log. */
    public CaseSummaryProjection(CaseSummaryTable table, CaseProgress progress, StageLeft stages) {
        this.table = table;
        this.progress = progress;
        this.stages = stages;
    }

    @EventHandler
    void on(TransferEvent event, DomainEventMessage<?> message) {
        var recorded = RecordedEvent.of(message);
        var before = table.find(recorded.caseId()).orElse(null);
        var after = CaseSummaries.after(before, progress.after(message), recorded);
        table.put(after);
        if (before != null && before.stage() != after.stage() && !ReplayToken.isReplay(message)) {
            tell(before, after);
        }
    }

    private void tell(CaseSummary before, CaseSummary after) {
        var days = Math.max(0, ChronoUnit.DAYS.between(before.stageSince(), after.stageSince()));
        stages.left(before.stage(), Optional.ofNullable(after.treaty()), days);
    }

    @ResetHandler
    void clear() {
        table.clear();
    }
}
