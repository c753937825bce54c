package dev.repatria.app.http;

import dev.repatria.app.eventstore.ReadPositions;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Lets a query wait until the processors of its views have read far enough, or answers that it should come again. */
@Component
public final class Freshness {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ReadPositions positions;

    Freshness(ReadPositions positions) {
        this.positions = positions;
    }

    /** Returns once every named processor has read this position. */
    public void await(AtLeast wanted, String... processors) {
        if (wanted.position().isEmpty()) {
            return;
        }
        for (var processor : processors) {
            if (!isReached(processor, wanted.position().getAsLong())) {
                throw new Problem(ProblemType.NOT_YET_VISIBLE, "the views have not read this position yet")
                        .withHeader(HttpHeaders.RETRY_AFTER, "1");
            }
        }
    }

    private boolean isReached(String processor, long position) {
        try {
            return positions.waitUntil(processor, position, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
