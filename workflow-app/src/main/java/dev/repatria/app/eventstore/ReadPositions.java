package dev.repatria.app.eventstore;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * How far each event processor has read the log, on this node and on others, and waiting for it.
 *
 * <p>As an interceptor of every processor it wakes those who wait when a batch is committed.
 */
public final class ReadPositions implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final String WILL_TELL = ReadPositions.class.getName();
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Function<String, Optional<StreamingEventProcessor>> processors;
    private final StoredTokens stored;
    private final Signal progress = new Signal();

    ReadPositions(Function<String, Optional<StreamingEventProcessor>> processors, StoredTokens stored) {
        this.processors = processors;
        this.stored = stored;
    }

    /** Waits until a processor has handled every event up to a position; false if that takes too long. */
    public boolean waitUntil(String processor, long position, Duration longest) throws InterruptedException {
        var deadline = System.nanoTime() + longest.toNanos();
        while (true) {
            var seen = progress.count();
            if (of(processor) >= position) {
                return true;
            }
            var left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            progress.awaitAfter(seen, Math.min(left, LOOK_AGAIN_NANOS));
        }
    }

    /** The position up to which a processor has handled every event; 0 if that is not known. */
    public long of(String processor) {
        var local = new TreeMap<>(processors
                .apply(processor)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of()));
        // What failed may have passed to another node, and its last position here would stay for ever.
        local.values().removeIf(EventTrackerStatus::isErrorState);
        return isWhole(local) ? lowest(local) : stored.lowest(processor, local);
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        // The status of the processor changes after the commit, in a phase before the cleanup.
        unitOfWork.root().getOrComputeResource(WILL_TELL, key -> {
            unitOfWork.root().onCleanup(ended -> progress.raise());
            return true;
        });
        return chain.proceed();
    }

    static long position(EventTrackerStatus status) {
        return status.getCurrentPosition().orElse(0);
    }

    /** Each segment has the share of the events that its mask leaves. */
    private static boolean isWhole(Map<Integer, EventTrackerStatus> segments) {
        return segments.values().stream()
                        .mapToDouble(s -> 1.0 / (s.getSegment().getMask() + 1))
                        .sum()
                == 1.0;
    }

    private static long lowest(Map<Integer, EventTrackerStatus> segments) {
        return segments.values().stream()
                .mapToLong(ReadPositions::position)
                .min()
                .orElse(0);
    }
}
