package dev.repatria.app.eventstore;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what nodes that share a database know of each other. */
@Configuration(proxyBeanMethods = false)
class NodeConfiguration {

    @Bean
    NodeName nodeName() {
        return NodeName.ofThisProcess();
    }

    @Bean
    Nodes nodes(
            DataSource dataSource,
            NodeName self,
            @Value("${repatria.processors.claim-timeout:10s}") Duration claimTimeout) {
        return new Nodes(dataSource, self, claimTimeout);
    }

    @Bean
    LogNotices logNotices(
            DataSource dataSource,
            @Qualifier("ownAppends") Signal own,
            @Qualifier("allAppends") Signal all,
            Nodes nodes) {
        return new LogNotices(dataSource, own, all, nodes::alone);
    }

    @Bean
    PassedPositions passedPositions(
            DataSource dataSource,
            @Qualifier("allAppends") Signal appends,
            Nodes nodes,
            NodeName self,
            ObjectProvider<EventProcessingConfiguration> processing) {
        return new PassedPositions(dataSource, appends, nodes, self, () -> statuses(processing.getObject()));
    }

    private static Map<String, Map<Integer, EventTrackerStatus>> statuses(EventProcessingConfiguration processing) {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .collect(Collectors.toMap(StreamingEventProcessor::getName, StreamingEventProcessor::processingStatus));
    }
}
