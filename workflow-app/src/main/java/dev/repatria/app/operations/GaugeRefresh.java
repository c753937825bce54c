package dev.repatria.app.operations;

import static dev.repatria.app.operations.EngineGauges.row;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import dev.repatria.app.operations.EngineGauges.Row;
import dev.repatria.app.operations.ProcessorReading.Segment;
import dev.repatria.app.operations.ProcessorReading.Status;
import dev.repatria.app.operations.WorkCounts.Late;
import dev.repatria.app.operations.WorkCounts.Parked;
import dev.repatria.app.operations.WorkCounts.Pending;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Reads what the gauges show, every few seconds and with one query each; what has to be counted, less often when there is much to count. */
final class GaugeRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(GaugeRefresh.class);

    private final EngineGauges gauges;
    private final Readings readings;
    private final WorkCounts counts;
    private final CaseCounts cases;
    private final Processors processors;
    private final String deadlineTask;
    private final Clock clock;
    private final Sparing deadlinesCounted;
    private final Sparing casesCounted;
    private final Sparing workCounted;
    private final Map<String, Double> countedAt = new ConcurrentHashMap<>();
    private volatile List<Pending> pending = List.of();

    GaugeRefresh(
            EngineGauges gauges,
            Readings readings,
            WorkCounts counts,
            CaseCounts cases,
            Processors processors,
            String deadlineTask,
            Clock clock,
            LongSupplier nanoTime) {
        this.gauges = gauges;
        this.readings = readings;
        this.counts = counts;
        this.cases = cases;
        this.processors = processors;
        this.deadlineTask = deadlineTask;
        this.clock = clock;
        this.deadlinesCounted = new Sparing(nanoTime);
        this.casesCounted = new Sparing(nanoTime);
        this.workCounted = new Sparing(nanoTime);
    }

    /** A database that is away leaves the gauges as they were; the age of the last refresh shows it. */
    @Scheduled(fixedDelayString = "${repatria.metrics.refresh:5s}")
    void run() {
        try {
            refresh(Sparing::run);
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The gauges were not refreshed", e);
        }
    }

    /** All of them, however lately they were counted. */
    void runNow() {
        refresh((counted, count) -> count.run());
    }

    private void refresh(BiConsumer<Sparing, Runnable> how) {
        read();
        how.accept(deadlinesCounted, this::countDeadlines);
        deadlines(counts.late(deadlineTask, clock.instant()));
        how.accept(casesCounted, this::countCases);
        how.accept(workCounted, this::countWork);
        stamp();
    }

    private void read() {
        var reading = readings.take();
        gauges.set("transfer.event.store.head.position", "Highest committed position", Stream.of(row(reading.head())));
        processors(reading.processors());
        parked(counts.parked());
    }

    private void countDeadlines() {
        pending = counts.pending(deadlineTask);
        counted("pending deadlines");
    }

    private void countCases() {
        cases(cases.cases(LocalDate.now(clock)));
        counted("cases");
    }

    private void countWork() {
        work(cases.work(LocalDate.now(clock)));
        counted("work items");
    }

    private void counted(String what) {
        countedAt.put(what, System.currentTimeMillis() / 1000.0);
    }

    private void stamp() {
        gauges.set(
                "transfer.counts.timestamp.seconds",
                "When pending deadlines, cases and work items were last counted",
                countedAt.entrySet().stream().map(counted -> row(counted.getValue(), "of", counted.getKey())));
        gauges.set(
                "transfer.gauges.refresh.timestamp.seconds",
                "When the gauges that need no counting were last read from the database",
                Stream.of(row(System.currentTimeMillis() / 1000.0)));
    }

    private void processors(List<ProcessorReading> all) {
        gauges.set(
                "transfer.processor.position",
                "Position that a segment has passed",
                all.stream()
                        .flatMap(p -> p.segments().stream()
                                .map(s -> row(
                                        s.position(), "processor", p.name(), "segment", String.valueOf(s.segment())))));
        gauges.set(
                "transfer.processor.lag.events",
                "Positions between the slowest segment and the head",
                all.stream().map(p -> row(p.lagEvents(), "processor", p.name())));
        gauges.set(
                "transfer.processor.lag.seconds",
                "Age of the oldest event not passed, 0 when there is none",
                all.stream().map(p -> row(p.lagSeconds(), "processor", p.name())));
        gauges.set(
                "transfer.processor.status",
                "1 for what the processor is doing",
                all.stream()
                        .flatMap(p -> Stream.of(Status.values())
                                .map(s -> row(p.status() == s ? 1 : 0, "processor", p.name(), "status", s.label()))));
        gauges.set(
                "transfer.processor.segments.unclaimed",
                "Segments that no node works on",
                all.stream().map(p -> row(p.unclaimed(), "processor", p.name())));
        gauges.set(
                "transfer.processor.last.advance.timestamp.seconds",
                "When the segment furthest behind last moved on",
                all.stream().map(p -> row(lastAdvance(p), "processor", p.name())));
    }

    private double lastAdvance(ProcessorReading processor) {
        var since = processor.segments().stream()
                .filter(segment -> segment.standstill() != null)
                .min(Comparator.comparingLong(Segment::position))
                .map(segment -> Objects.requireNonNull(segment.standstill()))
                .orElse(Duration.ZERO);
        return System.currentTimeMillis() / 1000.0 - since.toMillis() / 1000.0;
    }

    private void parked(List<Parked> all) {
        gauges.set(
                "transfer.dead.letters",
                "Events that wait behind a failed one, the failed one included",
                sums(all, p -> List.of("processor", p.processor(), "category", p.category()), Parked::events));
        gauges.set(
                "transfer.dead.letter.sequences",
                "Cases that are parked",
                processors.all().stream().map(p -> row(cases(all, p.getName()), "processor", p.getName())));
        gauges.set(
                "transfer.dead.letter.oldest.timestamp.seconds",
                "When the case that waits longest was parked",
                all.stream().collect(groupingBy(Parked::processor)).entrySet().stream()
                        .map(p -> row(oldest(p.getValue()), "processor", p.getKey())));
        gauges.set(
                "transfer.process.parked",
                "Cases whose process step waits for a human",
                sums(
                        all.stream().filter(p -> isProcess(p.processor())).toList(),
                        p -> List.of("process", p.processor(), "step", p.step()),
                        Parked::cases));
    }

    private boolean isProcess(String processor) {
        return processors.named(processor).filter(ParkingProcessor::hasSaga).isPresent();
    }

    private static long cases(List<Parked> all, String processor) {
        return sum(all, parked -> parked.processor().equals(processor), Parked::cases);
    }

    private static <T> long sum(List<T> all, Predicate<T> which, ToLongFunction<T> value) {
        return all.stream().filter(which).mapToLong(value).sum();
    }

    private static double oldest(List<Parked> all) {
        return all.stream().mapToDouble(Parked::oldest).min().orElse(0);
    }

    private static Stream<Row> sums(
            List<Parked> all, Function<Parked, List<String>> tags, ToDoubleFunction<Parked> value) {
        return all.stream().collect(groupingBy(tags, summingDouble(value))).entrySet().stream()
                .map(sum -> row(sum.getValue(), sum.getKey().toArray(String[]::new)));
    }

    private void deadlines(List<Late> late) {
        var waiting = pending;
        var kinds = Stream.concat(
                        waiting.stream().map(Pending::kind), late.stream().map(Late::kind))
                .collect(Collectors.toSet());
        gauges.set(
                "transfer.deadlines.pending",
                "Deadlines that have not fired and are not parked",
                kinds.stream()
                        .map(kind -> row(sum(waiting, d -> d.kind().equals(kind), Pending::pending), "kind", kind)));
        gauges.set(
                "transfer.deadlines.overdue",
                "Deadlines due in the past that have not fired",
                kinds.stream().map(kind -> row(sum(late, d -> d.kind().equals(kind), Late::overdue), "kind", kind)));
        gauges.set(
                "transfer.deadlines.parked",
                "Deadlines whose step failed and waits for a human",
                kinds.stream().map(kind -> row(sum(late, d -> d.kind().equals(kind), Late::parked), "kind", kind)));
    }

    private void cases(List<CaseCounts.Cases> all) {
        gauges.set(
                "transfer.cases",
                "Cases by stage, treaty and direction",
                all.stream()
                        .map(c ->
                                row(c.cases(), "state", c.stage(), "treaty", c.treaty(), "direction", c.direction())));
        gauges.set(
                "transfer.case.stage.oldest.seconds",
                "How long the case that entered this stage first has been in it, in whole days",
                all.stream()
                        .map(c -> row(
                                c.oldestDays() * 86_400,
                                "state",
                                c.stage(),
                                "treaty",
                                c.treaty(),
                                "direction",
                                c.direction())));
    }

    private void work(List<CaseCounts.Work> all) {
        gauges.set(
                "transfer.work.items.waiting",
                "Work items that wait for somebody",
                all.stream().map(w -> row(w.waiting(), "role", w.role(), "step", w.step())));
        gauges.set(
                "transfer.work.items.overdue",
                "Work items that still wait after their date",
                all.stream().map(w -> row(w.overdue(), "role", w.role(), "step", w.step())));
    }
}
