package dev.repatria.app.operations;

import dev.repatria.app.operations.ProcessorReading.Status;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event processor does its work, so that it cannot be fooled.
 *
 * <p>A lag of zero proves nothing: a dead reader has the lag that it died with. So each segment of this node must have been heard
 * within {@link #SILENCE}, and while events wait some movement must be seen within {@link #STANDSTILL}.
 */
final class ProcessorVerdict {

    /** Four times the interval in which a living worker renews its claim. */
    static final Duration SILENCE = Duration.ofSeconds(20);

    static final Duration STANDSTILL = Duration.ofSeconds(25);

    private ProcessorVerdict() {}

    /** Why the processor is down; empty if it is up. */
    static Optional<String> whyDown(ProcessorReading reading) {
        if (reading.status() == Status.STOPPED) {
            return Optional.of("stopped");
        }
        if (reading.status() == Status.ERROR) {
            return Optional.of("halted by an error, retrying: " + reading.error());
        }
        if (reading.segments().isEmpty() || reading.unclaimed() > 0) {
            return Optional.of(reading.unclaimed() + " segments that nobody works on");
        }
        return reading.segments().stream()
                .flatMap(segment -> whyDown(segment, reading).stream())
                .findFirst();
    }

    private static Optional<String> whyDown(ProcessorReading.Segment segment, ProcessorReading reading) {
        if (longer(segment.silence(), SILENCE)) {
            return Optional.of("segment " + segment.segment() + " has not been heard for " + segment.silence());
        }
        var waiting = segment.position() < reading.head() && reading.lagSeconds() > STANDSTILL.toSeconds();
        return waiting && longer(segment.standstill(), STANDSTILL)
                ? Optional.of("segment " + segment.segment() + " stands still at " + segment.position() + " of "
                        + reading.head())
                : Optional.empty();
    }

    private static boolean longer(@Nullable Duration measured, Duration limit) {
        return measured != null && measured.compareTo(limit) > 0;
    }
}
