package dev.repatria.app.bench;

/** Runs the wanted workloads one after the other. */
final class Drill {

    private final Engine engine;
    private final Options options;
    private final Report report;
    private final Load load;
    private final CaseScript script = new CaseScript(Engine.TODAY);

    Drill(Engine engine, Options options, Report report, Load load) {
        this.engine = engine;
        this.options = options;
        this.report = report;
        this.load = load;
    }

    void run() {
        var limits = new Limits(engine);
        if (options.wants(Workload.CASES)) {
            engine.settle();
            engine.pause();
            load.flatOut(options.clients(), options.seconds() / 3, n -> new CasePlayer(script, engine.inProcess(), p -> {}));
            limits.inserts(load, options.clients(), options.seconds() / 3);
            var limit = limits.inserts(load, options.clients(), options.seconds());
            var cases = load.flatOut(options.clients(), options.seconds(), n -> new CasePlayer(script, engine.inProcess(), p -> {}));
            report.load(Workload.CASES, "insert and commit of one row", limit);
            report.load(Workload.CASES, "commands", cases);
            report.atLeast(Workload.CASES, "commands / insert and commit", cases.perSecond() / limit.perSecond(), "", 0.5);
            engine.resume();
        }
    }
}
