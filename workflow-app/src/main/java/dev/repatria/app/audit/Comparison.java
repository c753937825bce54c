package dev.repatria.app.audit;

import dev.repatria.core.read.RecordedEvent;
import dev.repatria.core.read.summary.CaseSummaryProjection;
import dev.repatria.core.read.summary.CaseSummaryTable;
import dev.repatria.core.read.timeline.TimelineEntry;
import dev.repatria.core.read.timeline.TimelineProjection;
import dev.repatria.core.read.timeline.TimelineTable;
import dev.repatria.core.read.work.WorkItem;
import dev.repatria.core.read.work.WorkItemProjection;
import dev.repatria.core.read.work.WorkItemTable;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The live rows of one case against those that its events add up to, both as of one moment. */
@Component
final class Comparison {

    private final CaseHistory history;
    private final CaseSummaryTable summaries;
    private final TimelineTable timelines;
    private final WorkItemTable items;
    private final TransactionTemplate snapshot;

    Comparison(
            CaseHistory history,
            CaseSummaryTable summaries,
            TimelineTable timelines,
            WorkItemTable items,
            PlatformTransactionManager transactions) {
        this.history = history;
        this.summaries = summaries;
        this.timelines = timelines;
        this.items = items;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /** The position of the last event of the case; empty when there is none. */
    OptionalLong head(UUID caseId) {
        return history.until(caseId, Moment.of(null)).stream()
                .mapToLong(StoredRow::position)
                .max();
    }

    ReplayResult of(UUID caseId) {
        return snapshot.execute(status -> compare(caseId));
    }

    private ReplayResult compare(UUID caseId) {
        var id = caseId.toString();
        var events = history.until(caseId, Moment.of(null)).stream()
                .map(row -> history.recorded(id, row))
                .toList();
        var replay = Replay.of(events);
        var differences = Stream.of(
                        Difference.between(
                                CaseSummaryProjection.NAME,
                                id,
                                summaries.find(id).orElse(null),
                                replay.summary()),
                        rows(
                                TimelineProjection.NAME,
                                timelines.ofCase(id, -1, Integer.MAX_VALUE),
                                replay.timeline(),
                                TimelineEntry::sequence),
                        rows(WorkItemProjection.NAME, items.ofCase(id), replay.items(), WorkItem::sequence))
                .flatMap(found -> found)
                .toList();
        return new ReplayResult(id, events.size(), position(events), differences.isEmpty(), differences);
    }

    private static <R extends Record> Stream<Difference> rows(
            String view, List<R> live, List<R> replayed, Function<R, Long> key) {
        var left = live.stream().collect(Collectors.toMap(key, Function.identity()));
        var right = replayed.stream().collect(Collectors.toMap(key, Function.identity()));
        var keys = new TreeSet<>(left.keySet());
        keys.addAll(right.keySet());
        return keys.stream().flatMap(row -> between(view, row, left, right));
    }

    private static <R extends Record> Stream<Difference> between(
            String view, Long row, Map<Long, R> live, Map<Long, R> replayed) {
        return Difference.between(view, String.valueOf(row), live.get(row), replayed.get(row));
    }

    private static long position(List<RecordedEvent> events) {
        return events.isEmpty() ? 0 : events.get(events.size() - 1).position();
    }
}
