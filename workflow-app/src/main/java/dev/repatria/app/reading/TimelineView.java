package dev.repatria.app.reading;

import dev.repatria.core.read.timeline.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the timeline, as a State reads it.
 *
 * @param sequence the place of the event in the case, from 0
 * @param position its place in the log
 * @param state the State for which the actor acted
 * @param basis the places in the law
 * @param documents ids of the papers that it rests on and that the reader may know of
 */
record TimelineView(
        long sequence,
        long position,
        String event,
        String sentence,
        String actor,
        String role,
        String state,
        String authority,
        List<String> basis,
        List<String> documents,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static TimelineView of(TimelineEntry entry, Viewer viewer) {
        var documents = viewer.owns(entry.state())
                ? Stream.concat(entry.documents().stream(), entry.ownDocuments().stream())
                        .toList()
                : entry.documents();
        return new TimelineView(
                entry.sequence(),
                entry.position(),
                entry.event(),
                entry.sentence(),
                entry.actor(),
                entry.role(),
                entry.state(),
                entry.authority(),
                entry.basis(),
                documents,
                entry.effectiveOn(),
                entry.recordedAt());
    }
}
