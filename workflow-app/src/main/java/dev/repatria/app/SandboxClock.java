package dev.repatria.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A clock that ticks on from where it is set and is only ever set forward, so that years pass in a sandbox. */
public final class SandboxClock extends Clock {

    private final Clock machine;
    private final AtomicReference<Duration> ahead;
    private final Consumer<Duration> moved;

    /**
     * A clock that is this far ahead of the machine's.
     *
     * @param moved is told each new distance
     */
    public SandboxClock(Clock machine, Duration ahead, Consumer<Duration> moved) {
        this.machine = machine;
        this.ahead = new AtomicReference<>(ahead);
        this.moved = moved;
    }

    /** Whether the clock now stands at this instant; a clock is never set back. */
    public boolean moveTo(Instant instant) {
        var distance = Duration.between(machine.instant(), instant);
        var before = ahead.getAndUpdate(known -> distance.compareTo(known) > 0 ? distance : known);
        if (distance.compareTo(before) <= 0) {
            return false;
        }
        moved.accept(distance);
        return true;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), ahead.get());
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead.get());
    }
}
