package dev.repatria.app.operations;

import org.jspecify.annotations.Nullable;

/**
 * What a retry achieved.
 *
 * @param handled events that were handled now
 * @param failure why the next event still waits; null if none waits
 */
record RetryResult(int handled, @Nullable Failure failure) {

    boolean complete() {
        return failure == null;
    }
}
