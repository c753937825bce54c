package dev.repatria.app.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Counts events once they are committed, by their stable name. */
final class AppendedEvents implements Consumer<List<? extends EventMessage<?>>> {

    private final MeterRegistry meters;
    private final EventNames names;
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    AppendedEvents(MeterRegistry meters, EventNames names) {
        this.meters = meters;
        this.names = names;
    }

    @Override
    public void accept(List<? extends EventMessage<?>> events) {
        var appended = events.stream().map(names::nameOf).toList();
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(committed -> count(appended));
        } else {
            count(appended);
        }
    }

    private void count(List<String> appended) {
        appended.forEach(name -> counters.computeIfAbsent(name, this::counter).increment());
    }

    private Counter counter(String name) {
        return Counter.builder("transfer.events.appended")
                .description("Committed events")
                .tag("event_type", name)
                .register(meters);
    }
}
