package dev.repatria.app.eventstore;

import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.treaty.TreatyEvent;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.modelling.saga.repository.jdbc.SagaSchema;
import org.springframework.beans.factory.ObjectProvider;
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

    @Bean
    AppendSignal appendSignal() {
        return new AppendSignal();
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(DataSource dataSource, EventCodec codec, AppendSignal signal) {
        return new PostgresEventStorageEngine(dataSource, codec, signal);
    }

    @Bean
    PostgresEventStore eventStore(PostgresEventStorageEngine engine) {
        return new PostgresEventStore(engine);
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
