package dev.repatria.app.eventstore;

import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.treaty.TreatyEvent;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.modelling.saga.repository.jdbc.SagaSchema;
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
    EventCodec eventCodec(EventCatalogue catalogue, ObjectProvider<Upcaster> upcasters) {
        return new EventCodec(catalogue, upcasters.stream().toList());
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
    LogNotices logNotices(
            DataSource dataSource, @Qualifier("ownAppends") Signal own, @Qualifier("allAppends") Signal all) {
        return new LogNotices(dataSource, own, all);
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(
            DataSource dataSource,
            EventCodec codec,
            @Qualifier("allAppends") Signal all,
            @Qualifier("ownAppends") Signal own) {
        return new PostgresEventStorageEngine(dataSource, codec, all, own::raise);
    }

    @Bean
    PostgresEventStore eventStore(PostgresEventStorageEngine engine) {
        return new PostgresEventStore(engine);
    }

    @Bean
    CommandTransaction commandTransaction(TransactionManager transactions) {
        return new CommandTransaction(transactions);
    }

    @Bean
    Receipts receipts(CommandTransaction transaction, DataSource dataSource) {
        return new Receipts(transaction, new ReceiptTable(dataSource));
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

    /** The names of the table {@code processor_token}. */
    @Bean
    TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("processor_token")
                .setProcessorNameColumn("processor")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("claimed_at")
                .setOwnerColumn("owner")
                .build();
    }

    /** The names of the tables {@code saga} and {@code saga_association}. */
    @Bean
    SagaSchema sagaSchema() {
        return SagaSchema.builder()
                .sagaEntryTable("saga")
                .revisionColumn("revision")
                .serializedSagaColumn("serialized_saga")
                .associationValueEntryTable("saga_association")
                .associationKeyColumn("association_key")
                .associationValueColumn("association_value")
                .sagaIdColumn("saga_id")
                .sagaTypeColumn("saga_type")
                .build();
    }
}
