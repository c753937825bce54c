package dev.repatria.app.reading;

import dev.repatria.app.http.CaseFile;
import dev.repatria.core.read.RecordedEvent;
import dev.repatria.core.transfer.CaseState;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The events of one case from the log, for readers that may see the case. */
@Component
final class CaseRecords {

    private final EventStore log;

    CaseRecords(EventStore log) {
        this.log = log;
    }

    List<RecordedEvent> of(UUID caseId, Viewer viewer) {
        var events = log.readEvents(caseId.toString())
                .asStream()
                .<RecordedEvent>map(RecordedEvent::of)
                .toList();
        var state = CaseState.of(events.stream().map(RecordedEvent::event).toList());
        if (!state.isOpened() || !viewer.sees(state.sentencingState(), state.receivingState())) {
            throw CaseFile.unknown();
        }
        return events;
    }
}
