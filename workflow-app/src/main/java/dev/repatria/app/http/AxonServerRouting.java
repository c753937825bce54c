package dev.repatria.app.http;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.command.CommandLoadFactorProvider;
import org.axonframework.axonserver.connector.command.CommandPriorityCalculator;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/** With the profile {@code axonserver}: commands from outside are routed by Axon Server; the log stays where it is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("axon.axonserver.enabled")
class AxonServerRouting {

    @Bean
    @Primary
    RoutedOrderDesk routedOrderDesk(
            AxonServerConnectionManager connections,
            AxonServerConfiguration configuration,
            @Qualifier("messageSerializer") Serializer serializer,
            CommandPriorityCalculator priorities,
            CommandLoadFactorProvider loadFactor,
            LocalOrderDesk local,
            ProblemAdvice problems,
            JsonMapper mapper) {
        var router = AxonServerCommandBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(configuration)
                .localSegment(SimpleCommandBus.builder().build())
                .serializer(serializer)
                .routingStrategy(command -> String.valueOf(command.getMetaData().get(RoutedOrderDesk.ROUTING_KEY)))
                .priorityCalculator(priorities)
                .loadFactorProvider(loadFactor)
                .build();
        return new RoutedOrderDesk(router, local, problems, mapper);
    }

    /** Down while no Axon Server is connected, so that balancers leave this node out. */
    @Bean
    HealthIndicator router(AxonServerConnectionManager connections) {
        return () -> connections.isConnected(connections.getDefaultContext())
                ? Health.up().build()
                : Health.down()
                        .withDetail("reason", "no Axon Server is connected")
                        .build();
    }
}
