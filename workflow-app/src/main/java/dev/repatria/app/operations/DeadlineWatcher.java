package dev.repatria.app.operations;

import java.time.Duration;

/** Told of each deadline that fired or could not. */
interface DeadlineWatcher {

    void fired(String kind, Duration delay);

    void failed(String kind, Failure failure);
}
