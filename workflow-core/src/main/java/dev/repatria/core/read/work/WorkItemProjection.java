package dev.repatria.core.read.work;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.path.CaseProgress;
import dev.repatria.core.read.HandledTogether;
import dev.repatria.core.read.RecordedEvent;
import java.util.HashMap;
import java.util.List;
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
    private final HandledTogether<DomainEventMessage<?>> events = new HandledTogether<>(NAME, this::take);

    /** Each projection has a progress of its own, since each is at another place of the log. */
    public WorkItemProjection(WorkItemTable table, CaseProgress progress) {
        this.table = table;
        this.progress = progress;
    }

    @EventHandler
    void on(TransferEvent event, DomainEventMessage<?> message) {
        events.add(message);
    }

    private void take(List<DomainEventMessage<?>> messages) {
        var stored = table.ofCases(RecordedEvent.begunBefore(messages)).stream().collect(groupingBy(WorkItem::caseId));
        var items = new HashMap<>(stored);
        for (var message : messages) {
            var recorded = RecordedEvent.of(message);
            var before = items.getOrDefault(recorded.caseId(), List.of());
            items.put(recorded.caseId(), WorkItems.after(before, progress.after(message), recorded));
        }
        var known = stored.values().stream().flatMap(List::stream).collect(toSet());
        table.put(items.values().stream()
                .flatMap(List::stream)
                .filter(not(known::contains))
                .toList());
    }

    @ResetHandler
    void clear() {
        table.clear();
    }
}
