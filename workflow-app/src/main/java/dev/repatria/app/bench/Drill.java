package dev.repatria.app.bench;

import static dev.repatria.app.bench.Workload.CASES;
import static dev.repatria.app.bench.Workload.GROWTH;
import static dev.repatria.app.bench.Workload.HOT;
import static dev.repatria.app.bench.Workload.HTTP;
import static dev.repatria.app.bench.Workload.LATENCY;
import static dev.repatria.app.bench.Workload.READ;
import static dev.repatria.app.bench.Workload.REBUILD;
import static dev.repatria.app.bench.Workload.REPLAY;
import static dev.repatria.app.bench.Workload.SCREENING;
import static dev.repatria.app.bench.Workload.SUSTAINED;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs the wanted workloads one after the other and writes down what they gave. */
final class Drill {

    private static final long FIRST_SIZE = 10_000;
    private static final int TIMES = 10;
    private static final String LIMIT = "insert and commit of one row";

    private final Engine engine;
    private final Options options;
    private final Report report;
    private final Load load;
    private final Limits limits;
    private final Disk disk;
    private final Counted counted;
    private final CaseLoads cases;
    private final ReadLoads reads;
    private final SyntheticCases synthetic;
    private final Sizes sizes;
    private double sustained;

    Drill(Engine engine, Options options, Report report, Load load) throws IOException {
        this.engine = engine;
        this.options = options;
        this.report = report;
        this.load = load;
        this.limits = new Limits(engine);
        this.disk = new Disk(engine);
        this.counted = new Counted(engine);
        var script = new CaseScript(Engine.TODAY);
        this.cases = new CaseLoads(engine, options, load, script, counted);
        this.reads = new ReadLoads(engine, load, script, cases, counted);
        this.synthetic = new SyntheticCases(engine, model());
        this.sizes = new Sizes(options, report, load, limits, disk, cases, reads);
    }

    /** A case with everything that the engine does for it, to be copied. */
    private String model() throws IOException {
        var player = cases.player(engine.inProcess(), position -> {});
        for (var command = 0; command < CaseScript.COMMANDS; command++) {
            player.act();
        }
        engine.settle();
        return player.caseId();
    }

    void run() throws IOException {
        warmUp();
        if (options.wants(CASES)) {
            commands();
        }
        if (replays()) {
            fillForReplay();
            replay();
            // What was filled in and written anew is not to be cleared away beside what is measured next.
            synthetic.comeToRest();
        }
        if (options.wants(SUSTAINED) || options.wants(LATENCY)) {
            sustained();
        }
        if (options.wants(HTTP)) {
            warmUpHttp();
        }
        callers();
        if (options.wants(READ)) {
            read();
        }
        count();
        if (options.wants(GROWTH)) {
            grow();
        }
    }

    /** What comes from outside, and what it asks of the rules. */
    private void callers() throws IOException {
        if (options.wants(HTTP)) {
            http();
        }
        if (options.wants(HOT)) {
            report.load(HOT, "commands on one case", cases.hot(options.seconds()));
        }
        if (options.wants(SCREENING)) {
            report.load(SCREENING, "screenings, one at a time", reads.screening(options.seconds()));
        }
    }

    /** The virtual machine compiles for a while; a figure from before says nothing about an engine that has run for a day. */
    private void warmUp() {
        // Readers that take their share would leave the commands half compiled; they are warmed by what they find
        // afterwards.
        engine.pause();
        load.flatOut(options.clients(), options.warmup(), cases.inProcess());
        load.flatOut(options.clients(), options.warmup() / TIMES, limits.inserts());
        engine.resume();
        engine.settle();
    }

    private void commands() {
        engine.pause();
        var turns = load.inTurns(options.clients(), options.seconds(), List.of(limits.inserts(), cases.inProcess()));
        var limit = turns.get(0);
        var commands = turns.get(1);
        report.load(CASES, LIMIT, limit);
        report.load(CASES, "commands", commands);
        report.atLeast(CASES, "commands / insert and commit", commands.perSecond() / limit.perSecond(), "", 0.5);
        report.add(
                CASES,
                "processor time of a row / of a command",
                limit.processorSeconds() / commands.processorSeconds(),
                "");
        report.atMost(CASES, "disk per event with indexes", disk.bytesPerEvent(), "bytes", disk.stockBytesPerEvent());
        report.add(CASES, "disk per case of 12 events", disk.bytesPerEvent() * CaseScript.COMMANDS, "bytes");
        engine.resume();
        engine.settle();
    }

    private void fillForReplay() {
        count();
        engine.pause();
        synthetic.fillTo(options.eventsToReplay());
        engine.resume();
        counted.restart();
    }

    private boolean replays() {
        return options.wants(REPLAY) || options.wants(REBUILD);
    }

    private void replay() {
        engine.settle();
        limits.reads();
        var raw = limits.reads();
        report.add(REPLAY, "events in the log", (double) engine.events(), "events");
        if (options.wants(REPLAY)) {
            CountingProcessor.perSecond(engine);
            var counting = CountingProcessor.perSecond(engine);
            raw = (raw + limits.reads()) / 2;
            report.add(REPLAY, "log read in order and decoded", raw, "per second");
            report.add(REPLAY, "replay with a counting handler", counting, "per second");
            report.atLeast(REPLAY, "replay / log read and decoded", counting / raw, "", 0.5);
        }
        if (options.wants(REBUILD)) {
            var timeline = reads.rebuild();
            report.add(REBUILD, "rebuild of the timeline", timeline, "per second");
            report.atLeast(REBUILD, "rebuild / log read and decoded", timeline / raw, "", 0.2);
            engine.settle();
        }
    }

    private void sustained() {
        var before = load.flatOut(options.clients(), options.seconds() / 2, limits.inserts());
        var found = cases.sustained();
        sustained = found.result().perSecond();
        var limit = before.and(load.flatOut(options.clients(), options.seconds() / 2, limits.inserts()));
        report.add(SUSTAINED, LIMIT, limit.perSecond(), "per second");
        report.load(SUSTAINED, "commands with everything on", found.result());
        report.add(SUSTAINED, "held for", found.result().seconds(), "s");
        report.atMost(SUSTAINED, "a read model or saga was behind at most", found.worst(), "s", 1);
        report.atLeast(
                SUSTAINED, "sustained / insert and commit", found.result().perSecond() / limit.perSecond(), "", 0.2);
        report.add(SUSTAINED, "disk of read models and sagas per case", disk.readModelBytesPerCase(), "bytes");
        report.add(SUSTAINED, "events per case", disk.eventsPerCase(), "events");
        if (options.wants(LATENCY)) {
            var half = cases.atRate(found.result().perSecond() / 2);
            report.add(
                    LATENCY,
                    "commands at half of the sustained rate",
                    half.result().perSecond(),
                    "per second");
            report.add(LATENCY, "commands, p50", half.result().millis(50), "ms");
            report.atMost(LATENCY, "commands, p99", half.result().millis(99), "ms", 25);
            report.atMost(LATENCY, "from the answer to the case summary, p50", half.visible50(), "ms", 20);
            report.atMost(LATENCY, "from the answer to the case summary, p99", half.visible99(), "ms", 100);
        }
    }

    private void warmUpHttp() throws IOException {
        engine.settle();
        engine.pause();
        load.flatOut(options.clients(), options.warmup() / 2, cases.overHttp());
        engine.resume();
    }

    private void http() throws IOException {
        engine.settle();
        engine.pause();
        var turns = load.inTurns(options.clients(), options.seconds(), List.of(cases.inProcess(), cases.overHttp()));
        engine.resume();
        var inProcess = turns.get(0);
        var http = turns.get(1);
        report.load(HTTP, "commands in process", inProcess);
        report.load(HTTP, "commands over HTTP", http);
        report.atLeast(HTTP, "over HTTP / in process", http.perSecond() / inProcess.perSecond(), "", 0.7);
        report.add(
                HTTP,
                "processor time in process / over HTTP",
                inProcess.processorSeconds() / http.processorSeconds(),
                "");
        if (options.wants(SUSTAINED)) {
            sustainedOverHttp();
        }
        engine.settle();
    }

    private void sustainedOverHttp() throws IOException {
        var found = cases.sustained(cases.wires());
        report.load(HTTP, "commands with everything on over HTTP", found.result());
        report.add(HTTP, "held for", found.result().seconds(), "s");
        report.atMost(HTTP, "a read model or saga was behind at most", found.worst(), "s", 1);
        report.atLeast(
                HTTP,
                "sustained over HTTP / sustained in process",
                found.result().perSecond() / sustained,
                "",
                0.7);
    }

    private void read() throws IOException {
        var read = reads.read(options.seconds());
        report.load(READ, "state of a case of 40 events", read);
        report.atMost(READ, "state of a case of 40 events as of a moment, p50", read.millis(50), "ms", 3);
    }

    private void count() {
        engine.settle();
        report.count(counted.counts());
    }

    private void grow() throws IOException {
        List<Growth.Point> points = new ArrayList<>();
        cases.warmUp(options.warmup());
        if (!options.amongRealCases()) {
            engine.settle();
            engine.pause();
            synthetic.keepOnlyTheModel();
            counted.restart();
        }
        report.add(GROWTH, "events in the log at its beginning", (double) engine.events(), "events");
        for (var size = Math.min(FIRST_SIZE, options.eventsToGrow()); size <= options.eventsToGrow(); size *= TIMES) {
            engine.settle();
            engine.pause();
            report.about(size + " events, ");
            var start = System.nanoTime();
            synthetic.fillTo(size);
            report.add(GROWTH, "loaded in", (System.nanoTime() - start) / 1e9, "s");
            synthetic.comeToRest();
            engine.resume();
            counted.restart();
            // More than asked for where the sizes before have added more.
            report.add(GROWTH, "events in the log", (double) engine.events(), "events");
            var point = sizes.measure(size);
            sustained = point.sustained();
            points.add(point);
            if (options.wants(CASES)) {
                commands();
            }
            if (replays()) {
                replay();
            }
            callers();
            count();
        }
        report.about("");
        report.growth(new Growth(points));
    }
}
