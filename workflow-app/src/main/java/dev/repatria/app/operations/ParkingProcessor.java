package dev.repatria.app.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessingException;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A streaming processor that parks a case whose event cannot be handled, and goes on with all others.
 *
 * <p>A batch is first handled in one transaction. If anything in it fails, commit included, that transaction is rolled back and the
 * batch is handled again carefully: each event in a transaction of its own with its own token. The event that fails then is rolled
 * back alone, and its case is parked in the transaction that moves the token past it. So each event is either handled once or
 * waits in the table, never both and never neither.
 */
final class ParkingProcessor extends PooledStreamingEventProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(ParkingProcessor.class);
    private static final int ATTEMPTS = 3;

    private final ParkingParts parts;

    ParkingProcessor(Builder builder, ParkingParts parts) {
        super(builder);
        this.parts = parts;
    }

    @Override
    protected void processInUnitOfWork(
            List<? extends EventMessage<?>> events,
            UnitOfWork<? extends EventMessage<?>> unitOfWork,
            Collection<Segment> segments)
            throws Exception {
        var failure = attempt(events, unitOfWork, segments);
        if (failure == null) {
            return;
        }
        stopIfNoEventCanBeHandled(failure);
        for (var segment : segments) {
            for (var group : byToken(events)) {
                carefully(group, segment);
            }
        }
    }

    private @Nullable Throwable attempt(
            List<? extends EventMessage<?>> events,
            UnitOfWork<? extends EventMessage<?>> unitOfWork,
            Collection<Segment> segments) {
        var committed = parts.transactions().outcome();
        try {
            super.processInUnitOfWork(events, unitOfWork, segments);
            return null;
        } catch (Exception | Error e) {
            parts.transactions().rollBack();
            if (committed.getAsBoolean()) {
                LOG.warn(
                        "{} failed after a batch was committed: {}",
                        getName(),
                        Failure.of(e).detail());
                return null;
            }
            return e;
        }
    }

    private void carefully(List<TrackedEventMessage<?>> group, Segment segment) throws Exception {
        Throwable failure = null;
        for (var attempts = 0; attempts < ATTEMPTS; attempts++) {
            failure = attempt(group, alone(group, segment), Set.of(segment));
            if (failure == null) {
                return;
            }
            if (Severity.of(failure) != Severity.PASSING) {
                break;
            }
        }
        if (failure != null) {
            stopIfNoEventCanBeHandled(failure);
            park(group, segment, Failure.of(failure));
        }
    }

    private UnitOfWork<TrackedEventMessage<?>> alone(List<TrackedEventMessage<?>> group, Segment segment) {
        var unitOfWork = new BatchingUnitOfWork<>(group);
        unitOfWork.attachTransaction(parts.transactions());
        unitOfWork.onPrepareCommit(ignored -> storeToken(group, segment));
        return unitOfWork;
    }

    private void storeToken(List<TrackedEventMessage<?>> group, Segment segment) {
        parts.tokens().storeToken(group.get(0).trackingToken(), getName(), segment.getSegmentId());
    }

    private void park(List<TrackedEventMessage<?>> group, Segment segment, Failure failure) {
        parts.transactions().executeInTransaction(() -> {
            group.forEach(event -> parts.parked().park(getName(), StreamKey.of(event), waiting(event), failure));
            storeToken(group, segment);
        });
        tell(group.get(0), failure);
    }

    private void tell(TrackedEventMessage<?> event, Failure failure) {
        parts.failures().failed(getName(), parts.names().nameOf(event), failure);
        LOG.warn(
                "Parked case {} for {} at position {}: {}",
                StreamKey.of(event),
                getName(),
                StreamKey.position(event),
                failure.detail());
    }

    private Waiting waiting(EventMessage<?> event) {
        return new Waiting(StreamKey.position(event), parts.names().nameOf(event));
    }

    /** Handles the waiting events of a case in order, each in its own transaction, until none waits or one fails. */
    RetryResult retry(String caseId) {
        var handled = 0;
        for (var head = parts.parked().head(getName(), caseId);
                head.isPresent();
                head = parts.parked().head(getName(), caseId)) {
            var event = event(head.getAsLong());
            var thrown = attempt(List.of(event), again(event), Set.of(Segment.ROOT_SEGMENT));
            if (thrown != null) {
                var failure = Failure.of(thrown);
                parts.transactions()
                        .executeInTransaction(
                                () -> parts.parked().failedAgain(getName(), caseId, waiting(event), failure));
                tell(event, failure);
                return RetryResult.stopped(handled, failure);
            }
            handled++;
        }
        return RetryResult.handled(handled);
    }

    /** Lets the case go on without the event at its head; false if that event is no longer there. */
    boolean discard(String caseId, long position, String reason, String actor) {
        return parts.transactions().fetchInTransaction(() -> {
            if (!parts.parked().discard(getName(), caseId, position, reason, actor)) {
                return false;
            }
            parts.parked().releaseIfEmpty(getName(), caseId);
            return true;
        });
    }

    Optional<String> whyNotRebuildable() {
        return ((ParkingInvoker) eventHandlerInvoker()).whyNotRebuildable();
    }

    boolean hasSaga() {
        return ((ParkingInvoker) eventHandlerInvoker()).hasSaga();
    }

    private TrackedEventMessage<?> event(long position) {
        return parts.log()
                .at(position)
                .orElseThrow(() -> new IllegalStateException("no event at position " + position + " in the log"));
    }

    private UnitOfWork<TrackedEventMessage<?>> again(TrackedEventMessage<?> event) {
        var unitOfWork = new BatchingUnitOfWork<TrackedEventMessage<?>>(List.of(event));
        unitOfWork.attachTransaction(parts.transactions());
        Retry.mark(unitOfWork, StreamKey.position(event));
        return unitOfWork;
    }

    private static void stopIfNoEventCanBeHandled(Throwable failure) throws Exception {
        if (Severity.of(failure) == Severity.OF_THE_SEGMENT) {
            throw failure instanceof Exception exception
                    ? exception
                    : new EventProcessingException("no event can be handled now", failure);
        }
    }

    /** One stored event may be read as several with one token; they belong into one transaction. */
    private static List<List<TrackedEventMessage<?>>> byToken(List<? extends EventMessage<?>> events) {
        var groups = new ArrayList<List<TrackedEventMessage<?>>>();
        for (var event : events) {
            var tracked = (TrackedEventMessage<?>) event;
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || !last.get(0).trackingToken().equals(tracked.trackingToken())) {
                last = new ArrayList<>();
                groups.add(last);
            }
            last.add(tracked);
        }
        return groups;
    }
}
