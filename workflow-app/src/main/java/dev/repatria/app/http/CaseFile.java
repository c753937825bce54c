package dev.repatria.app.http;

import dev.repatria.api.Actor;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Circumstances;
import dev.repatria.core.transfer.Examiner;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.treaty.LawBook;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A case as the log has it, for one actor; what another State may not see looks as if it were not there. */
@Component
public final class CaseFile {

    private final EventStore log;
    private final JdbcClient sql;
    private final LawBook laws;
    private final Examiner examiner;
    private final Clock clock;

    CaseFile(EventStore log, JdbcClient sql, LawBook laws, Examiner examiner, Clock clock) {
        this.log = log;
        this.sql = sql;
        this.laws = laws;
        this.examiner = examiner;
        this.clock = clock;
    }

    /** The case as the rules see it now; it may not be opened yet. */
    public Matter matter(String caseId, Actor actor) {
        return matter(events(caseId), actor);
    }

    /** The case that these events add up to, as the rules see it now. */
    public Matter matter(List<TransferEvent> events, Actor actor) {
        return new Matter(CaseState.of(events), new Circumstances(actor, clock.instant(), laws, examiner));
    }

    /** Every event of the case so far. */
    public List<TransferEvent> events(String caseId) {
        List<TransferEvent> events = new ArrayList<>();
        log.readEvents(caseId).forEachRemaining(event -> events.add((TransferEvent) event.getPayload()));
        return events;
    }

    /** Whether the actor's State is one of the two of an opened case. */
    public static boolean isVisible(Matter matter) {
        return matter.side().isPresent();
    }

    /** The answer for a case that is not there or not to be seen. */
    public static Problem unknown() {
        return new Problem(ProblemType.UNKNOWN_CASE, "no case of this State has this id");
    }

    /** The last position of the whole log. */
    long head() {
        return sql.sql("select coalesce(max(position), 0) from domain_event")
                .query(Long.class)
                .single();
    }
}
