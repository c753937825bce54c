package dev.repatria.app.eventstore;

import dev.repatria.app.testing.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of one test: append in a transaction, read as a processor does. */
final class Log implements AutoCloseable {

    private final TestDatabase database = new TestDatabase();
    final Signal signal = new Signal();
    final PostgresEventStorageEngine engine =
            new PostgresEventStorageEngine(database.application(), codec(), signal, () -> {});
    private final TransactionTemplate transactions =
            new TransactionTemplate(new DataSourceTransactionManager(database.application()));

    static EventCodec codec() {
        return new EventCodec(EventCatalogue.of(Happening.class), List.of());
    }

    TestDatabase database() {
        return database;
    }

    /** Appends one event to a stream of its own. */
    void append(int number) {
        append(counted(UUID.randomUUID().toString(), 0, number));
    }

    void append(DomainEventMessage<?>... events) {
        inTransaction(() -> {
            engine.appendEvents(events);
            return events;
        });
    }

    <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    static DomainEventMessage<?> counted(String stream, long sequenceNumber, int number) {
        return at(stream, sequenceNumber, new Happening.Counted(number), Instant.now());
    }

    static DomainEventMessage<?> at(String stream, long sequenceNumber, Object payload, Instant time) {
        var id = new TimeOrderedIds().generateIdentifier();
        return new GenericDomainEventMessage<>("Test", stream, sequenceNumber, payload, Map.of(), id, time);
    }

    /** The numbers of all events that a new reader is given now. */
    List<Integer> numbers() {
        return numbers(engine.openCursor(null));
    }

    /** The numbers of all events that this reader is given now. */
    static List<Integer> numbers(LogCursor cursor) {
        var numbers = new ArrayList<Integer>();
        for (var event = cursor.poll(); event.isPresent(); event = cursor.poll()) {
            numbers.add(number(event.get()));
        }
        return numbers;
    }

    static int number(TrackedEventMessage<?> event) {
        return ((Happening.Counted) event.getPayload()).number();
    }

    @Override
    public void close() {
        database.close();
    }
}
