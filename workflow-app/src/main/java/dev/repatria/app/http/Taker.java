package dev.repatria.app.http;

import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Takes messages of the router while this node is up; one that goes down tells the router first, so that others get them. */
abstract class Taker implements SmartLifecycle {

    private volatile @Nullable Registration taking;

    /** From now on the router may send messages here. */
    abstract Registration subscribe();

    @Override
    public void start() {
        taking = subscribe();
    }

    @Override
    public void stop() {
        var ends = taking;
        taking = null;
        if (ends != null) {
            ends.cancel();
        }
    }

    @Override
    public boolean isRunning() {
        return taking != null;
    }
}
