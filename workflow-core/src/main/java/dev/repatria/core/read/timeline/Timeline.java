package dev.repatria.core.read.timeline;

import dev.repatria.api.DocumentReference;
import dev.repatria.core.read.RecordedEvent;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.facts.FileOfPapers;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The line of the timeline that an event adds. */
public final class Timeline {

    private Timeline() {}

    /** The line for an event, given the state after it. */
    public static TimelineEntry entry(CaseState state, RecordedEvent recorded) {
        var parties = state.parties();
        var named = lines(recorded.text("documents"));
        var own = FileOfPapers.of(state).ownerOnly().stream()
                .map(DocumentReference::id)
                .toList();
        return new TimelineEntry(
                recorded.caseId(),
                recorded.sequence(),
                recorded.position(),
                parties.sentencing(),
                parties.receiving(),
                recorded.name(),
                Sentences.of(recorded, parties),
                recorded.text("actor"),
                recorded.text("role"),
                recorded.text("state"),
                recorded.text("authority"),
                lines(recorded.text("basis")),
                named.stream().filter(Predicate.not(own::contains)).toList(),
                named.stream().filter(own::contains).toList(),
                recorded.event().on(),
                recorded.recordedAt());
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n"))
                .filter(Predicate.not(String::isBlank))
                .toList();
    }
}
