package dev.repatria.app.bench;

import java.util.concurrent.atomic.LongAdder;

/** Whether every command that was accepted is in the log exactly once, and nothing else. */
final class Counted {

    private final LongAdder accepted = new LongAdder();
    private final Engine engine;
    private long from;

    Counted(Engine engine) {
        this.engine = engine;
        restart();
    }

    /** Counts what comes from now on. */
    void restart() {
        accepted.reset();
        from = engine.head();
    }

    void one() {
        accepted.increment();
    }

    /** The counts since the last start. */
    Counts counts() {
        return new Counts(
                accepted.sum(),
                engine.sql()
                        .sql("select count(*) from domain_event where position > ? and stream_type = 'TransferCase'"
                                + " and convert_from(metadata, 'UTF8')::jsonb ->> 'role' <> 'SYSTEM'")
                        .param(from)
                        .query(Long.class)
                        .single());
    }

    /**
     * What was sent and what is stored.
     *
     * @param accepted commands that were answered with success; each of them records one event
     * @param stored events of people in the log
     */
    record Counts(long accepted, long stored) {

        boolean addUp() {
            return accepted == stored;
        }
    }
}
