package dev.repatria.app.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The newest events of the log, read and decoded once for all readers that have come to its end.
 *
 * <p>It holds only what a reader was given, in that order and without an omission, so that whoever stands within it gets what the
 * database would give. A reader of older history passes it by.
 */
final class LogTail {

    static final int MOST_EVENTS = 2_000;
    private static final long MOST_BYTES = 8_000_000;

    private final LongFunction<List<Decoded>> read;
    private final Object growing = new Object();
    private final Deque<Decoded> events = new ArrayDeque<>();
    private long after;
    private long last;
    private long bytes;

    /** Asks {@code read} for what follows a position. */
    LogTail(LongFunction<List<Decoded>> read) {
        this.read = read;
    }

    /**
     * Some of the events after a position, the next ones first; none if there are none now.
     *
     * <p>Readers at the end of the log wait for the one that is reading, because they want the same. Nobody else does.
     */
    List<TrackedEventMessage<?>> after(long position, int limit) {
        if (!isBeforeEnd(position)) {
            synchronized (growing) {
                if (!isBeforeEnd(position)) {
                    return messages(grow(position), position, limit);
                }
            }
        }
        var held = held(position, limit);
        return held == null ? messages(read.apply(position), position, limit) : held;
    }

    /** What is held after a position; null if the tail begins later. */
    private synchronized @Nullable List<TrackedEventMessage<?>> held(long position, int limit) {
        return position >= after && position < last ? messages(events, position, limit) : null;
    }

    private synchronized boolean isBeforeEnd(long position) {
        return position < last;
    }

    /** The events that follow this one in its stream, the next first and none left out; none if it does not know which is next. */
    synchronized List<DomainEventMessage<?>> following(String stream, long sequence) {
        var following = new ArrayDeque<DomainEventMessage<?>>();
        for (var newest = events.descendingIterator(); newest.hasNext(); ) {
            if (newest.next().message() instanceof DomainEventMessage<?> event
                    && event.getAggregateIdentifier().equals(stream)) {
                if (event.getSequenceNumber() <= sequence) {
                    break;
                }
                following.addFirst(event);
            }
        }
        return !following.isEmpty() && following.getFirst().getSequenceNumber() == sequence + 1
                ? List.copyOf(following)
                : List.of();
    }

    private List<Decoded> grow(long position) {
        var more = read.apply(position);
        add(position, more);
        return more;
    }

    private synchronized void add(long position, List<Decoded> more) {
        if (position > last) {
            events.clear();
            bytes = 0;
            after = position;
            last = position;
        }
        for (var event : more) {
            events.addLast(event);
            bytes += event.bytes();
            last = event.position();
        }
        while (events.size() > MOST_EVENTS || bytes > MOST_BYTES) {
            var oldest = events.removeFirst();
            bytes -= oldest.bytes();
            after = oldest.position();
        }
    }

    private static List<TrackedEventMessage<?>> messages(Iterable<Decoded> events, long position, int limit) {
        var messages = new ArrayList<TrackedEventMessage<?>>();
        for (var event : events) {
            if (messages.size() == limit) {
                break;
            }
            if (event.position() > position) {
                messages.add(event.message());
            }
        }
        return messages;
    }

    /**
     * An event as readers get it.
     *
     * @param bytes of its stored form
     */
    record Decoded(long position, int bytes, TrackedEventMessage<?> message) {}
}
