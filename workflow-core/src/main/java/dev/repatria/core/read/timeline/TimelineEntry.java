package dev.repatria.core.read.timeline;

import dev.repatria.api.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of the timeline.
 *
 * @param caseId the case
 * @param sequence the place of the event in the case, from 0
 * @param position its place in the log
 * @param sentencing the sentencing State of the case
 * @param receiving the receiving State of the case
 * @param event stable name of the event
 * @param sentence what happened, in one sentence
 * @param actor who acted
 * @param role in which capacity
 * @param state for which State
 * @param authority for which body
 * @param basis the places in the law
 * @param documents ids of the papers on the shared file that it rests on
 * @param ownDocuments ids of papers that only {@code state} may know of
 * @param effectiveOn the day on which it took effect
 * @param recordedAt when the database took it in
 */
public record TimelineEntry(
        String caseId,
        long sequence,
        long position,
        State sentencing,
        State receiving,
        String event,
        String sentence,
        String actor,
        String role,
        String state,
        String authority,
        List<String> basis,
        List<String> documents,
        List<String> ownDocuments,
        LocalDate effectiveOn,
        Instant recordedAt) {

    /** Copies the lists. */
    public TimelineEntry {
        basis = List.copyOf(basis);
        documents = List.copyOf(documents);
        ownDocuments = List.copyOf(ownDocuments);
    }
}
