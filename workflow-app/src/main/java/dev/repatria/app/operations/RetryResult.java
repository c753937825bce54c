package dev.repatria.app.operations;

import org.jspecify.annotations.Nullable;

/**
 * What a retry achieved.
 *
 * @param handled events that were handled now, or deadlines that fire again at once
 * @param complete whether nothing waits any more
 * @param failure why the next event still waits; null if none waits
 */
record RetryResult(int handled, boolean complete, @Nullable Failure failure) {

    static RetryResult handled(int events) {
        return new RetryResult(events, true, null);
    }

    static RetryResult stopped(int events, Failure failure) {
        return new RetryResult(events, false, failure);
    }

    String outcome() {
        return handled + " handled" + (failure == null ? "" : ", then " + failure.detail());
    }
}
