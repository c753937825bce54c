package dev.repatria.app.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** The workloads that send commands. */
final class CaseLoads {

    private static final double MAY_LAG_SECONDS = 1.0;
    private static final double HOLDS_BACK_AT = 0.4;
    private static final double A_BIT_LESS = 0.85;
    private static final int TRIES = 6;

    private final Engine engine;
    private final Options options;
    private final Load load;
    private final CaseScript script;
    private final Counted counted;

    CaseLoads(Engine engine, Options options, Load load, CaseScript script, Counted counted) {
        this.engine = engine;
        this.options = options;
        this.load = load;
        this.script = script;
        this.counted = counted;
    }

    /** Clients that take full cases through the script in process. */
    IntFunction<Load.Client> inProcess() {
        return playing(engine::inProcess);
    }

    /** Clients that do the same over HTTP. */
    IntFunction<Load.Client> overHttp() throws IOException {
        return playing(wires());
    }

    private IntFunction<Load.Client> playing(Supplier<Sender> senders) {
        return number -> player(senders.get(), position -> {});
    }

    /** Senders over HTTP with token and key. */
    Supplier<Sender> wires() throws IOException {
        var tokens = new Tokens(engine);
        return () -> wire(tokens);
    }

    /** Everybody on one case. */
    Load.Result hot(double seconds) throws IOException {
        var hot = player(engine.inProcess(), position -> {});
        hot.act();
        return load.flatOut(options.clients(), seconds, number -> {
            var sender = engine.inProcess();
            var turn = new AtomicLong();
            return () -> {
                sender.send(
                        script.note(),
                        script.note().body(hot.caseId(), ""),
                        hot.caseId() + "-" + number + "-" + turn.incrementAndGet());
                counted.one();
            };
        });
    }

    /** The highest rate in process that was found to hold for a while with everything on. */
    Sustained sustained() {
        return sustained(engine::inProcess);
    }

    /** The highest rate of these senders that was found to hold for a while with everything on. */
    Sustained sustained(Supplier<Sender> senders) {
        var rate = heldBack(senders, options.seconds());
        for (var attempt = 1; ; attempt++) {
            engine.settle();
            try (var lag = new Lag(engine)) {
                var result = load.atRate(
                        options.clients(), rate, options.hold(), number -> player(senders.get(), lag::answered));
                lag.drain();
                var holds =
                        lag.worstSeconds() <= MAY_LAG_SECONDS && result.seconds() <= options.hold() + MAY_LAG_SECONDS;
                if (holds || attempt == TRIES) {
                    return new Sustained(result, lag.worstSeconds(), holds);
                }
            }
            rate *= A_BIT_LESS;
        }
    }

    /** Commands in process with everything on, for whatever has still to be compiled. */
    void warmUp(double seconds) {
        heldBack(engine::inProcess, seconds);
    }

    /** What the readers let through when senders wait for them; somewhat above the rate that will hold. */
    private double heldBack(Supplier<Sender> senders, double seconds) {
        engine.settle();
        try (var lag = new Lag(engine)) {
            var result = load.flatOut(options.clients(), seconds, number -> {
                var player = player(senders.get(), lag::answered);
                return player.after(() -> {
                    while (lag.seconds() > HOLDS_BACK_AT) {
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                    }
                });
            });
            lag.drain();
            return result.perSecond();
        }
    }

    /** Commands at a rate, and how long after the answer the case summary shows them. */
    Timed atRate(double rate) {
        engine.settle();
        try (var lag = new Lag(engine)) {
            var result = load.atRate(
                    options.clients(), rate, options.seconds(), number -> player(engine.inProcess(), lag::answered));
            lag.drain();
            return new Timed(result, lag.visibleMillis(50), lag.visibleMillis(99));
        }
    }

    CasePlayer player(Sender sender, LongConsumer answered) {
        return new CasePlayer(script, sender, position -> {
            counted.one();
            answered.accept(position);
        });
    }

    private Sender wire(Tokens tokens) {
        try {
            return new OverHttp(engine.port(), tokens);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A rate that was tried.
     *
     * @param worst seconds that a read model or saga was behind at most
     * @param holds whether that was within a second
     */
    record Sustained(Load.Result result, double worst, boolean holds) {}

    /**
     * Commands at a rate.
     *
     * @param visible50 milliseconds from the answer to the case summary, median
     * @param visible99 the same for 99 of 100
     */
    record Timed(Load.Result result, double visible50, double visible99) {}
}
