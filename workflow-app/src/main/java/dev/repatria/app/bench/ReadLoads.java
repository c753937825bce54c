package dev.repatria.app.bench;

import dev.repatria.app.eventstore.ReadPositions;
import dev.repatria.core.register.LawInForce;
import dev.repatria.core.screening.ScreeningJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.EventProcessor;

/** The workloads that read. */
final class ReadLoads {

    private static final String TIMELINE = "timeline";
    private static final int EVENTS_OF_A_LONG_CASE = 40;
    private static final long PAUSE_NANOS = 1_000_000;

    private final Engine engine;
    private final Load load;
    private final CaseScript script;
    private final CaseLoads cases;
    private final Counted counted;

    ReadLoads(Engine engine, Load load, CaseScript script, CaseLoads cases, Counted counted) {
        this.engine = engine;
        this.load = load;
        this.script = script;
        this.cases = cases;
        this.counted = counted;
    }

    /** Events a second of the timeline from empty to the head of the log. */
    double rebuild() {
        var timeline = engine.processors().stream()
                .filter(processor -> processor.getName().equals(TIMELINE))
                .findFirst()
                .orElseThrow();
        var events = engine.events();
        var head = engine.head();
        engine.pause();
        timeline.resetTokens();
        var start = System.nanoTime();
        timeline.start();
        while (engine.bean(ReadPositions.class).of(TIMELINE) < head) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        engine.processors().stream().filter(other -> other != timeline).forEach(EventProcessor::start);
        return events / seconds;
    }

    /** Reads the state of a case of 40 events as of the last of them, as an auditor does. */
    Load.Result read(double seconds) throws IOException {
        var caseId = longCase();
        var tokens = new Tokens(engine);
        var position = engine.head();
        var lines = "GET /v1/audit/cases/" + caseId + "/state?asOf=" + position + " HTTP/1.1\r\n"
                + tokens.header("audit-office");
        return load.flatOut(1, seconds, number -> reader(lines));
    }

    /** Screens the facts of the sample, one at a time. */
    Load.Result screening(double seconds) {
        var facts = new String(script.screening(), StandardCharsets.UTF_8);
        var laws = engine.bean(LawInForce.class);
        return load.flatOut(
                1,
                seconds,
                number -> () -> ScreeningJson.write(laws.screening().screen(ScreeningJson.read(facts), Engine.TODAY)));
    }

    private String longCase() throws IOException {
        var player = cases.player(engine.inProcess(), position -> {});
        for (var command = 0; command < CaseScript.COMMANDS; command++) {
            player.act();
        }
        engine.settle();
        var caseId = player.caseId();
        var events = engine.sql()
                .sql("select count(*) from domain_event where stream_id = ?::uuid")
                .param(caseId)
                .query(Integer.class)
                .single();
        for (var number = events; number < EVENTS_OF_A_LONG_CASE; number++) {
            engine.inProcess().send(script.note(), script.note().body(caseId, ""), caseId + "-note-" + number);
            counted.one();
        }
        return caseId;
    }

    private Load.Client reader(String lines) {
        try {
            var wire = new Wire(engine.port());
            return new Load.Client() {
                @Override
                public void act() throws IOException {
                    wire.send(lines, new byte[0]).orFail();
                }

                @Override
                public void close() throws IOException {
                    wire.close();
                }
            };
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
