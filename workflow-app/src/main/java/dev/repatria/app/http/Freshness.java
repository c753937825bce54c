package dev.repatria.app.http;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Lets a query wait until the processors of its views have read far enough, or answers that it should come again. */
@Component
public final class Freshness {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long PAUSE_NANOS = Duration.ofMillis(5).toNanos();

    private final EventProcessingConfiguration processing;

    Freshness(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** Returns once every named processor has read this position. */
    public void await(AtLeast wanted, String... processors) {
        if (wanted.position().isEmpty()) {
            return;
        }
        var position = wanted.position().getAsLong();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Stream.of(processors).allMatch(processor -> reached(processor, position))) {
            if (System.nanoTime() - deadline > 0) {
                throw new Problem(ProblemType.NOT_YET_VISIBLE, "position " + position + " is not visible yet")
                        .withHeader(HttpHeaders.RETRY_AFTER, "1");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private boolean reached(String name, long position) {
        return processing
                .eventProcessor(name, StreamingEventProcessor.class)
                .map(processor -> processor.processingStatus().values())
                .filter(segments -> !segments.isEmpty())
                .map(segments -> segments.stream()
                        .allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= position))
                .orElse(false);
    }
}
