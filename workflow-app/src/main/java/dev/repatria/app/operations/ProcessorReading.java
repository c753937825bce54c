package dev.repatria.app.operations;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one event processor stands.
 *
 * @param position that every segment has passed
 * @param lagEvents positions between there and the head of the log
 * @param lagSeconds age of the oldest event that a segment has not passed, by the clock of the database; 0 when there is none
 * @param parkedCases cases that wait for an operator
 */
record ProcessorReading(
        String name,
        Status status,
        boolean rebuildable,
        long head,
        long position,
        long lagEvents,
        double lagSeconds,
        int parkedCases,
        @Nullable String error,
        List<Segment> segments) {

    /** What a processor is doing. */
    enum Status {
        RUNNING,
        REPLAYING,
        ERROR,
        STOPPED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One part of a processor's work.
     *
     * @param owner the node that works on it; null if none does
     * @param silence how long ago this node's worker was seen alive; null if another node works on it
     * @param standstill how long ago this node's worker moved on; null if another node works on it
     */
    record Segment(
            int segment,
            @Nullable String owner,
            boolean claimed,
            boolean replaying,
            long position,
            @Nullable Duration silence,
            @Nullable Duration standstill) {}

    long unclaimed() {
        return segments.stream().filter(segment -> !segment.claimed()).count();
    }
}
