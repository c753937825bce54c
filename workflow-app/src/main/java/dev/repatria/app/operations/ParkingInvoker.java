package dev.repatria.app.operations;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Stands before the handlers of one processor, projections and sagas alike, and lets the events of a parked case wait.
 *
 * <p>Which segment handles an event is decided here, by the case alone. Axon would place a saga by its random identifier, so that
 * two segments meet the same case; here one case is in one segment for every kind of handler.
 */
final class ParkingInvoker implements EventHandlerInvoker {

    private final String processor;
    private final EventHandlerInvoker handlers;
    private final ParkedCases parked;
    private final EventNames names;

    ParkingInvoker(String processor, EventHandlerInvoker handlers, ParkedCases parked, EventNames names) {
        this.processor = processor;
        this.handlers = handlers;
        this.parked = parked;
        this.names = names;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return segment.matches(StreamKey.of(event))
                && (names.unreadable(event) ? wouldBeHandled(event) : handled(event));
    }

    private boolean wouldBeHandled(EventMessage<?> event) {
        return names.typeOf(event).map(handlers::canHandleType).orElse(true);
    }

    private boolean handled(EventMessage<?> event) {
        try {
            return handlers.canHandle(event, Segment.ROOT_SEGMENT);
        } catch (RuntimeException | StackOverflowError e) {
            // Thrown again by handle, where it parks the case; here it would stop the reader.
            return true;
        }
    }

    /** Always true: an event type left out of the stream would leave the position behind the head for ever. */
    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) throws Exception {
        var caseId = StreamKey.of(event);
        if (!segment.matches(caseId)) {
            return;
        }
        var retried = Retry.position();
        if (retried.isPresent()) {
            again(event, caseId, retried);
        } else if (!waits(event, caseId)) {
            apply(event);
        }
    }

    private void again(EventMessage<?> event, String caseId, OptionalLong position) throws Exception {
        if (parked.take(processor, caseId, position.getAsLong())) {
            apply(event);
            parked.releaseIfEmpty(processor, caseId);
        }
    }

    private boolean waits(EventMessage<?> event, String caseId) {
        return parkedInThisBatch().contains(caseId)
                && parked.defer(processor, caseId, new Waiting(StreamKey.position(event), names.nameOf(event)));
    }

    private Set<String> parkedInThisBatch() {
        return CurrentUnitOfWork.get()
                .root()
                .getOrComputeResource("parked cases of " + processor, key -> parked.casesOf(processor));
    }

    private void apply(EventMessage<?> event) throws Exception {
        if (names.unreadable(event)) {
            throw new UnreadableEventMet(StreamKey.position(event));
        }
        handlers.handle(event, Segment.ROOT_SEGMENT);
    }

    Optional<String> whyNotRebuildable() {
        return Handlers.whyNotRebuildable(handlers);
    }

    boolean hasSaga() {
        return Handlers.hasSaga(handlers);
    }

    @Override
    public boolean supportsReset() {
        return handlers.supportsReset();
    }

    @Override
    public void performReset() {
        parked.clear(processor);
        handlers.performReset();
    }

    @Override
    public <R> void performReset(R resetContext) {
        parked.clear(processor);
        handlers.performReset(resetContext);
    }

    @Override
    public void segmentReleased(Segment segment) {
        handlers.segmentReleased(segment);
    }
}
