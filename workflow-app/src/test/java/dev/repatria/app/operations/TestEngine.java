package dev.repatria.app.operations;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import dev.repatria.api.StoredAs;
import dev.repatria.app.eventstore.EventCatalogue;
import dev.repatria.app.eventstore.EventCodec;
import dev.repatria.app.eventstore.EventStoreConfiguration;
import dev.repatria.app.eventstore.NodeName;
import dev.repatria.app.eventstore.Nodes;
import dev.repatria.app.eventstore.SegmentClaims;
import dev.repatria.app.eventstore.StoredSagas;
import dev.repatria.app.testing.Await;
import dev.repatria.app.testing.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** A small engine on the real log and a real database: one projection, one saga, two kinds of event. */
final class TestEngine implements AutoCloseable {

    /** The events of the tests. */
    sealed interface TestEvent {

        String caseId();

        /** Starts a case. */
        @StoredAs(name = "Opened")
        record Opened(String caseId) implements TestEvent {}

        /** Goes on with it. */
        @StoredAs(name = "Noted")
        record Noted(String caseId, int number) implements TestEvent {}
    }

    static final ProcessorSettings SETTINGS =
            new ProcessorSettings(4, 50, 50, 4, Duration.ofMillis(500), Duration.ofSeconds(10));

    private final TestDatabase database = new TestDatabase();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();
    private final ProcessorFactory factory;
    private final NodeName node = NodeName.ofThisProcess();
    final Poison poison = new Poison(this::transactions);
    final ParkedCases parked = new ParkedCases(jdbc());
    final ParkedDeadlines parkedDeadlines = new ParkedDeadlines(jdbc());
    final AtomicLong ahead = new AtomicLong();
    final Heartbeats heartbeats = new Heartbeats(() -> System.nanoTime() + ahead.get());
    final MeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    final Processors processors = new Processors(() -> axon().eventProcessingConfiguration());
    final Readings readings = new Readings(jdbc(), processors, heartbeats, node);
    private final FailureMeters failureMeters = new FailureMeters(meters, processors);
    private final LeftOverTransactions transactions =
            new LeftOverTransactions(new SpringTransactionManager(new JdbcTransactionManager(database.application())));
    private final Serializer serializer = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(TestEngine::types)
            .build();
    final DeadlineExecution deadlines = new DeadlineExecution(
            parkedDeadlines, parked, processors, transactions, () -> serializer, failureMeters, Clock.systemUTC());
    private final Scheduler scheduler;
    private boolean killed;
    final Configuration axon;

    TestEngine() {
        JdbcClient.create(database.owner()).sql("""
                        create table line (id bigint generated always as identity, case_id text, number int);
                        create table saga_line (id bigint generated always as identity, case_id text, number int, remembered int)
                        """).update();
        beans.registerBean(DataSource.class, database::application);
        beans.registerBean("eventCatalogue", EventCatalogue.class, () -> EventCatalogue.of(TestEvent.class));
        beans.registerBean(
                "eventCodec", EventCodec.class, () -> new EventCodec(beans.getBean(EventCatalogue.class), List.of()));
        beans.register(EventStoreConfiguration.class);
        beans.refresh();
        factory = new ProcessorFactory(
                SETTINGS,
                parked,
                new CatalogueNames(beans.getBean(EventCatalogue.class)),
                new EventLog(beans.getBean(EventStorageEngine.class)),
                failureMeters,
                transactions,
                heartbeats,
                new Nodes(database.application(), node, SETTINGS.claimTimeout()));
        scheduler = scheduler();
        axon = configuration();
        axon.start();
        axon.eventStore()
                .subscribe(new AppendedEvents(meters, new CatalogueNames(beans.getBean(EventCatalogue.class))));
        deadlines.installIn(manager());
        scheduler.start();
    }

    private Configuration configuration() {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> serializer)
                .configureTransactionManager(c -> transactions)
                .registerComponent(DeadlineManager.class, this::deadlineManager)
                .configureEventStore(c -> beans.getBean(EventStore.class))
                .registerComponent(TokenStore.class, c -> tokens(serializer))
                .registerComponent(JdbcClient.class, c -> jdbc())
                .registerComponent(Poison.class, c -> poison)
                .eventProcessing(processing -> {
                    factory.installIn(processing);
                    processing
                            .registerSagaStore(c -> new StoredSagas(database.application(), serializer))
                            .registerEventHandler(c -> new LinesProjection(poison, jdbc()))
                            .registerSaga(LineSaga.class);
                })
                .buildConfiguration();
    }

    private static void types(JsonMapper.Builder mapper) {
        mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build());
    }

    private Scheduler scheduler() {
        return Scheduler.create(
                        new TransactionAwareDataSourceProxy(database.application()), deadlines.task(this::manager))
                .serializer(new com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer())
                .pollingInterval(Duration.ofMillis(100))
                .threads(2)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    private DeadlineManager deadlineManager(Configuration configuration) {
        return DbSchedulerDeadlineManager.builder()
                .scheduler(scheduler)
                .scopeAwareProvider(new ConfigurationScopeAwareProvider(configuration))
                .serializer(serializer)
                .transactionManager(transactions)
                .startScheduler(false)
                .stopScheduler(false)
                .build();
    }

    private DbSchedulerDeadlineManager manager() {
        return (DbSchedulerDeadlineManager) axon.getComponent(DeadlineManager.class);
    }

    private TransactionManager transactions() {
        return transactions;
    }

    private Configuration axon() {
        return axon;
    }

    /** The gauges as a running engine shows them. */
    void refreshGauges() {
        gauges(System::nanoTime).runNow();
    }

    /** What reads the gauges, by this clock. */
    GaugeRefresh gauges(LongSupplier nanoTime) {
        return new GaugeRefresh(
                new EngineGauges(meters),
                readings,
                new WorkCounts(jdbc()),
                new CaseCounts(jdbc()),
                processors,
                deadlines.taskName(),
                Clock.systemUTC(),
                nanoTime);
    }

    /** What Prometheus would read. */
    String scrape() {
        return ((PrometheusMeterRegistry) meters).scrape();
    }

    /** Ends the threads of all readers, as a fault would. */
    void killReaders() {
        killed = true;
        factory.stop();
    }

    private TokenStore tokens(Serializer serializer) {
        return new SegmentClaims(database.application(), serializer, node, SETTINGS.claimTimeout());
    }

    JdbcClient jdbc() {
        return JdbcClient.create(database.application());
    }

    JdbcClient owner() {
        return JdbcClient.create(database.owner());
    }

    /** Appends events as the next ones of their case, in one transaction. */
    void append(TestEvent... events) {
        axon.eventStore()
                .publish(Stream.of(events)
                        .map(event -> new GenericDomainEventMessage<>(
                                "TransferCase",
                                event.caseId(),
                                sequences.merge(event.caseId(), 1L, Long::sum) - 1,
                                event))
                        .toList());
    }

    ParkingProcessor processor(String name) {
        return axon.eventProcessingConfiguration()
                .eventProcessor(name, ParkingProcessor.class)
                .orElseThrow();
    }

    /** Waits until every segment of the processor has passed the last event of the log. */
    void awaitCaughtUp(String processor) {
        var head = jdbc().sql("select max(position) from domain_event")
                .query(Long.class)
                .single();
        Await.until(processor + " has read all", () -> {
            var segments = processor(processor).processingStatus().values();
            return segments.size() == SETTINGS.segments()
                    && segments.stream().allMatch(s -> s.getCurrentPosition().orElse(-1) >= head);
        });
    }

    @Override
    public void close() {
        scheduler.stop();
        if (!killed) {
            axon.shutdown();
            factory.stop();
        }
        beans.close();
        database.close();
    }
}
