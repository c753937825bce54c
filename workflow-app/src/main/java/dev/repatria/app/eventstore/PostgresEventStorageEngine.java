package dev.repatria.app.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stores events in PostgreSQL within the current Spring transaction, and reads them back without skipping one. */
public final class PostgresEventStorageEngine implements EventStorageEngine {

    static final int BATCH = 500;
    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource dataSource;
    private final EventMessages messages;
    private final Signal signal;
    private final LogReader reader;
    private final HoleWatch holes;
    private final LogTail tail = new LogTail(this::readAfter);
    private final Runnable appended;

    /** Raises {@code signal} for its readers, and runs {@code appended} after each commit. */
    PostgresEventStorageEngine(DataSource dataSource, EventCodec codec, Signal signal, Runnable appended) {
        this.dataSource = dataSource;
        this.messages = new EventMessages(codec);
        this.signal = signal;
        this.reader = new LogReader(dataSource);
        this.holes = new HoleWatch(signal);
        this.appended = appended;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var rows = events.stream().map(messages::toRow).toList();
        var pending = PendingCommand.current();
        if (pending != null) {
            pending.add(events, rows);
            return;
        }
        CommitPosition.note(onCurrentConnection(connection -> {
            try {
                return EventTable.insert(connection, rows);
            } catch (SQLException e) {
                throw refusal(rows.get(0), e);
            }
        }));
        afterCommit(this::tellReaders);
    }

    /**
     * Appends what commands have recorded, with their receipts, in a transaction of its own on a connection of {@code pool}.
     *
     * @throws ConcurrencyException if another writer was faster
     * @throws EventStoreException if nothing is written for any other reason: a key has a receipt or is at work elsewhere, a matter has a case
     */
    void append(JointAppend joint, DataSource pool) {
        onConnectionOf(pool, connection -> {
            try {
                joint.on(connection);
                return joint;
            } catch (SQLException e) {
                throw joint.refusal(e);
            }
        });
        if (!joint.events().isEmpty()) {
            tellReaders();
        }
    }

    private void tellReaders() {
        signal.raise();
        appended.run();
    }

    @Override
    public DomainEventStream readEvents(String streamId, long firstSequenceNumber) {
        var rows = onCurrentConnection(
                connection -> EventTable.ofStream(connection, StreamId.of(streamId), firstSequenceNumber));
        return DomainEventStream.of(
                rows.stream().<DomainEventMessage<?>>map(messages::ofStream).toList());
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        var cursor = openCursor(token);
        return Stream.generate(cursor::poll).takeWhile(Optional::isPresent).map(Optional::get);
    }

    /** A place in the log after a token, or at its start. */
    LogCursor openCursor(@Nullable TrackingToken token) {
        return new LogCursor(position(token), position -> tail.after(position, BATCH), signal);
    }

    /** What the shared tail holds of a stream beyond an event; see {@link LogTail#following}. */
    List<DomainEventMessage<?>> following(String streamId, long sequenceNumber) {
        return tail.following(streamId, sequenceNumber);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String streamId) {
        var last = onCurrentConnection(connection -> EventTable.lastSequenceNumber(connection, StreamId.of(streamId)));
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    /** Fails: a stream is loaded in one read, and live cases are cached. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("this log keeps no snapshots");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String streamId) {
        return Optional.empty();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    /** The last position that no open append precedes. */
    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        var before = onCurrentConnection(connection -> EventTable.before(connection, time));
        return before.isPresent() ? new GlobalSequenceTrackingToken(before.getAsLong()) : createHeadToken();
    }

    private List<LogTail.Decoded> readAfter(long position) {
        var batch = reader.read(position, BATCH);
        if (batch.waitsFor() > 0) {
            holes.lookAgain(batch.waitsFor());
        }
        return batch.events().stream()
                .map(event -> new LogTail.Decoded(
                        event.position(), event.payload().length + event.metadata().length, messages.ofLog(event)))
                .toList();
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    static RuntimeException refusal(EventTable.NewEvent first, SQLException e) {
        if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
            return new EventStoreException(
                    "the events of stream " + first.stream().text() + " cannot be appended", e);
        }
        var text = "event " + first.sequenceNumber() + " of stream "
                + first.stream().text() + " is already in the log";
        return first.sequenceNumber() == 0
                ? new AggregateStreamCreationException(text, e)
                : new ConcurrencyException(text, e);
    }

    private static void afterCommit(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }

    private <T> T onCurrentConnection(Work<T> work) {
        return onConnectionOf(dataSource, work);
    }

    private static <T> T onConnectionOf(DataSource dataSource, Work<T> work) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw new EventStoreException("the log cannot be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
