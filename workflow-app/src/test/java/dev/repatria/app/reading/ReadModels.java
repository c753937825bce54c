package dev.repatria.app.reading;

import dev.repatria.api.State;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.app.eventstore.EventStoreConfiguration;
import dev.repatria.app.testing.TestDatabase;
import dev.repatria.core.path.CaseProgress;
import dev.repatria.core.read.summary.CaseSummaryProjection;
import dev.repatria.core.read.summary.CaseSummaryTable;
import dev.repatria.core.read.timeline.TimelineProjection;
import dev.repatria.core.read.timeline.TimelineTable;
import dev.repatria.core.read.work.WorkItemProjection;
import dev.repatria.core.read.work.WorkItemTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The real log, the real tables and the projections between them, moved by hand. */
final class ReadModels implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<AnnotationEventHandlerAdapter> projections;

    /** What was told of stages left: stage, instrument and days. */
    final List<String> left = new ArrayList<>();

    final JdbcClient jdbc = JdbcClient.create(database.application());
    final CaseSummaryTable cases = new CaseSummaryTable(jdbc);
    final TimelineTable timelines = new TimelineTable(jdbc);
    final WorkItemTable items = new WorkItemTable(jdbc);

    ReadModels() {
        beans.registerBean(DataSource.class, database::application);
        beans.registerBean(
                "transactions", JdbcTransactionManager.class, () -> new JdbcTransactionManager(database.application()));
        beans.register(EventStoreConfiguration.class);
        beans.refresh();
        projections = List.of(
                new AnnotationEventHandlerAdapter(
                        new CaseSummaryProjection(cases, new CaseProgress(log()), this::note)),
                new AnnotationEventHandlerAdapter(new TimelineProjection(timelines, new CaseProgress(log()))),
                new AnnotationEventHandlerAdapter(new WorkItemProjection(items, new CaseProgress(log()))));
    }

    EventStore log() {
        return beans.getBean(EventStore.class);
    }

    static String newCase() {
        return UUID.randomUUID().toString();
    }

    /** Records events of a case, as an authority of that State would. */
    void record(String caseId, State by, List<? extends TransferEvent> events, String... documents) {
        var metadata = new HashMap<String, Object>(Map.of(
                "actor", "officer",
                "role", "CENTRAL_AUTHORITY_OFFICER",
                "state", by.code(),
                "authority", "Ministry",
                "basis", "Treaty Art. 1\nTreaty Art. 2"));
        if (documents.length > 0) {
            metadata.put("documents", String.join("\n", documents));
        }
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (var event : events) {
            var sequence = sequences.merge(caseId, 1L, Long::sum) - 1;
            messages.add(new GenericDomainEventMessage<>(
                    "TransferCase",
                    caseId,
                    sequence,
                    event,
                    metadata,
                    UUID.randomUUID().toString(),
                    NOW));
        }
        beans.getBean(EventStorageEngine.class).appendEvents(messages);
    }

    private void note(Stage stage, Optional<String> treaty, long days) {
        left.add(stage + " " + treaty.orElse("none") + " " + days);
    }

    /** Lets every projection read the whole log. */
    void project() {
        project(event -> event);
    }

    private void project(UnaryOperator<TrackedEventMessage<?>> delivery) {
        for (var projection : projections) {
            beans.getBean(EventStorageEngine.class).readEvents(null, false).forEach(event -> {
                try {
                    projection.handle(delivery.apply(event));
                } catch (Exception e) {
                    throw new AssertionError("the projection failed at " + event.getPayloadType(), e);
                }
            });
        }
    }

    /** Empties every read model as a rebuild does, and reads the whole log again. */
    void rebuild() {
        projections.forEach(AnnotationEventHandlerAdapter::prepareReset);
        var head = beans.getBean(EventStorageEngine.class).createHeadToken();
        project(event -> ((GenericTrackedDomainEventMessage<?>) event)
                .withTrackingToken(ReplayToken.createReplayToken(head, event.trackingToken())));
    }

    /** The same, so many events in one transaction of a processor. */
    void rebuildTogether(int most) {
        projections.forEach(AnnotationEventHandlerAdapter::prepareReset);
        var events =
                beans.getBean(EventStorageEngine.class).readEvents(null, false).toList();
        for (var projection : projections) {
            for (var from = 0; from < events.size(); from += most) {
                var batch = new BatchingUnitOfWork<TrackedEventMessage<?>>(
                        List.copyOf(events.subList(from, Math.min(from + most, events.size()))));
                var result = batch.executeWithResult(() -> projection.handle(batch.getMessage()));
                if (result.isExceptional()) {
                    throw new AssertionError("the projection failed", result.exceptionResult());
                }
            }
        }
    }

    @Override
    public void close() {
        beans.close();
        database.close();
    }
}
