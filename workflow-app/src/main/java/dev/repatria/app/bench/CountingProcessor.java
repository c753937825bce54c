package dev.repatria.app.bench;

import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer.EventProcessorBuilder;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;

/** A read model that only counts, built as every other one and read from the start of the log. */
final class CountingProcessor implements EventHandlerInvoker {

    private static final String NAME = "bench-counter";
    private static final long PAUSE_NANOS = 1_000_000;

    private final LongAdder count = new LongAdder();

    /** Events a second from its start until it has counted all. */
    static double perSecond(Engine engine) {
        var events = engine.events();
        var counter = new CountingProcessor();
        var processor = engine.bean(EventProcessorBuilder.class).build(NAME, engine.bean(Configuration.class), counter);
        forget(engine);
        var start = System.nanoTime();
        processor.start();
        while (counter.count.sum() < events) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        processor.shutDown();
        forget(engine);
        return events / seconds;
    }

    private static void forget(Engine engine) {
        engine.sql()
                .sql("delete from processor_token where processor = ?")
                .param(NAME)
                .update();
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        count.increment();
    }
}
