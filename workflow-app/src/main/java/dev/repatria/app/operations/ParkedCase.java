package dev.repatria.app.operations;

import java.time.Instant;

/**
 * A case that waits for a human at one processor, while all other cases flow.
 *
 * @param position of the event that failed
 * @param waiting how many events of the case wait, the failed one included
 */
record ParkedCase(
        String processor,
        String caseId,
        long position,
        String eventName,
        String category,
        String errorClass,
        String errorDetail,
        String errorTrace,
        int attempts,
        int waiting,
        Instant parkedAt,
        Instant failedAt) {}
