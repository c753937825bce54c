package dev.repatria.app.bench;

import static dev.repatria.app.bench.Workload.GROWTH;

import java.io.IOException;

/** What is measured again at each size of the log. */
final class Sizes {

    private final Options options;
    private final Report report;
    private final Load load;
    private final Limits limits;
    private final Disk disk;
    private final CaseLoads cases;
    private final ReadLoads reads;

    Sizes(Options options, Report report, Load load, Limits limits, Disk disk, CaseLoads cases, ReadLoads reads) {
        this.options = options;
        this.report = report;
        this.load = load;
        this.limits = limits;
        this.disk = disk;
        this.cases = cases;
        this.reads = reads;
    }

    /** Measures the log as it is, of which {@code size} events were asked for, and writes it down. */
    Growth.Point measure(long size) throws IOException {
        var point = point(size);
        report.add(GROWTH, "insert and commit of one row", point.limit(), "per second");
        report.add(GROWTH, "sustained commands", point.sustained(), "per second");
        report.add(GROWTH, "sustained / insert and commit", point.share(), "");
        report.add(GROWTH, "processor of commands", point.processor(), "s per 1,000");
        report.add(GROWTH, "commands at half of that, p99", point.p99(), "ms");
        report.add(GROWTH, "state of a case, p50", point.read(), "ms");
        report.add(GROWTH, "processor of that read", point.readProcessor(), "s per 1,000");
        report.add(GROWTH, "disk per event", disk.bytesPerEvent(), "bytes");
        return point;
    }

    private Growth.Point point(long size) throws IOException {
        var before = load.flatOut(options.clients(), options.seconds() / 2, limits.inserts());
        var found = cases.sustained().result();
        var limit = before.and(load.flatOut(options.clients(), options.seconds() / 2, limits.inserts()));
        var half = cases.atRate(found.perSecond() / 2).result();
        var read = reads.read(options.seconds());
        return new Growth.Point(
                size,
                limit.perSecond(),
                found.perSecond(),
                1_000 * found.processorSeconds(),
                half.millis(99),
                read.millis(50),
                1_000 * read.processorSeconds());
    }
}
