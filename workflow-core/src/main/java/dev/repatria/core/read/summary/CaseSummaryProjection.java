package dev.repatria.core.read.summary;

import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.path.CaseProgress;
import dev.repatria.core.read.HandledTogether;
import dev.repatria.core.read.RecordedEvent;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;

/** Keeps {@link CaseSummaryTable} equal to what {@link CaseSummaries} folds. */
@ProcessingGroup(CaseSummaryProjection.NAME)
public final class CaseSummaryProjection {

    /** Name of the read model and of its processor. */
    public static final String NAME = "case-summary";

    private final CaseSummaryTable table;
    private final CaseProgress progress;
    private final StageLeft stages;
    private final HandledTogether<DomainEventMessage<?>> events = new HandledTogether<>(NAME, this::take);

    /** Each projection has a progress of its own, since each is at another place of the log. */
    public CaseSummaryProjection(CaseSummaryTable table, CaseProgress progress, StageLeft stages) {
        this.table = table;
        this.progress = progress;
        this.stages = stages;
    }

    @EventHandler
    void on(TransferEvent event, DomainEventMessage<?> message) {
        events.add(message);
    }

    private void take(List<DomainEventMessage<?>> messages) {
        var summaries = new HashMap<String, CaseSummary>();
        table.find(RecordedEvent.begunBefore(messages)).forEach(summary -> summaries.put(summary.caseId(), summary));
        messages.forEach(message -> summaries.put(
                message.getAggregateIdentifier(), after(summaries.get(message.getAggregateIdentifier()), message)));
        table.put(summaries.values());
    }

    private CaseSummary after(@Nullable CaseSummary before, DomainEventMessage<?> message) {
        var after = CaseSummaries.after(before, progress.after(message), RecordedEvent.of(message));
        if (before != null && before.stage() != after.stage() && !ReplayToken.isReplay(message)) {
            tell(before, after);
        }
        return after;
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
