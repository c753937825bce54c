package dev.repatria.app.eventstore;

import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.treaty.TreatyEvent;
import dev.repatria.core.path.NewerEvents;
import dev.repatria.core.transfer.CaseState;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the event log. */
@Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.of(TransferEvent.class, TreatyEvent.class);
    }

    @Bean
    EventCodec eventCodec(EventCatalogue catalogue) {
        return new EventCodec(catalogue, StoredShapes.changes());
    }

    /** Raised by every append, wherever it was made. */
    @Bean
    Signal allAppends() {
        return new Signal();
    }

    /** Raised by appends of this node. */
    @Bean
    Signal ownAppends() {
        return new Signal();
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(
            DataSource dataSource,
            EventCodec codec,
            @Qualifier("allAppends") Signal all,
            @Qualifier("ownAppends") Signal own) {
        return new PostgresEventStorageEngine(dataSource, codec, all, own::raise);
    }

    /** Within the transaction of each append, a second open case for the same matter is refused. */
    @Bean
    NewerEvents newerEvents(PostgresEventStorageEngine engine) {
        return engine::following;
    }

    @Bean
    PostgresEventStore eventStore(PostgresEventStorageEngine engine, OpenCases openCases) {
        var store = new PostgresEventStore(engine);
        store.subscribe(events -> {
            if (!PendingCommand.isCurrent()) {
                openCases.on(events);
            }
        });
        return store;
    }

    @Bean
    OpenCases openCases(PostgresEventStorageEngine engine, DataSource dataSource) {
        return new OpenCases(dataSource, caseId -> isOpen(engine, caseId));
    }

    private static boolean isOpen(PostgresEventStorageEngine engine, String caseId) {
        var state = new CaseState();
        engine.readEvents(caseId).forEachRemaining(event -> state.evolve((TransferEvent) event.getPayload()));
        return state.stage().filter(Stage::isTerminal).isEmpty();
    }

    @Bean
    ReadPositions readPositions(ObjectProvider<EventProcessingConfiguration> processing, DataSource dataSource) {
        return new ReadPositions(
                name -> processing.getObject().eventProcessor(name, StreamingEventProcessor.class),
                new StoredTokens(dataSource));
    }

    @Bean
    ConfigurerModule processorsTellTheirProgress(ReadPositions positions) {
        return configurer -> configurer.eventProcessing().registerDefaultHandlerInterceptor((axon, name) -> positions);
    }
}
